package se.samordnadplan.sip.cli.text;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import se.samordnadplan.sip.cli.catalogue.RuleTitles;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.validation.report.Deadline;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * The deadlines of a report, the earliest first: how each stands, when it is due, what is left or over, what it is
 * and where it stands.
 *
 * @param words the words
 * @param report the report
 * @param rules what is demanded; it knows the titles
 */
record DeadlineTable(TextWords words, ValidationReport report, ActiveRules rules) {

    private static final String GAP = "  ";

    void writeTo(Page page) {
        if (report.deadlines().isEmpty()) {
            return;
        }
        page.blank().line(words.of("deadlines"), Ink.BOLD);
        var rows = report.deadlines().stream()
                .sorted(comparing(Deadline::dueOn, nullsLast(naturalOrder())))
                .map(this::row)
                .toList();
        var state = GAP + column(rows, Row::state) + GAP;
        var format = state + column(rows, Row::dueOn) + GAP + column(rows, Row::days) + GAP;
        for (var row : rows) {
            var label = String.format(Locale.ROOT, format, row.state(), row.dueOn(), row.days());
            page.hanging(label.stripTrailing(), row.ink(), label.length(), row.title(), Ink.PLAIN);
            page.paragraph(String.format(Locale.ROOT, state, row.state()).length(), row.pointer(), Ink.FAINT);
        }
    }

    private Row row(Deadline deadline) {
        var due = deadline.dueOn();
        return new Row(
                words.of(deadline.state(), "state"),
                due == null ? words.of("none") : due.toString(),
                days(deadline),
                RuleTitles.of(deadline.rule(), rules, words.language()),
                deadline.pointer().toString(),
                Ink.of(deadline.state()));
    }

    private String days(Deadline deadline) {
        if (deadline.workingDaysLeft() != null) {
            return words.format("daysLeft", Map.of("n", deadline.workingDaysLeft()));
        }
        return deadline.workingDaysOver() == null
                ? ""
                : words.format("daysOver", Map.of("n", deadline.workingDaysOver()));
    }

    /** A column as wide as its widest text; of no width where all are empty. */
    private static String column(List<Row> rows, Function<Row, String> text) {
        var width = rows.stream().map(text).mapToInt(String::length).max().orElse(0);
        return width == 0 ? "%s" : "%-" + width + "s";
    }

    private record Row(String state, String dueOn, String days, String title, String pointer, Ink ink) {}
}
