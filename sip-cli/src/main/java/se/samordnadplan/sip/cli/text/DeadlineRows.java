package se.samordnadplan.sip.cli.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import se.samordnadplan.sip.validation.report.Deadline;

/**
 * Deadlines below each other: how each stands, when it is due, what is left or over, what it is, and where it stands.
 *
 * @param words the words
 */
record DeadlineRows(TextWords words) {

    private static final String GAP = "  ";

    void write(List<Row> rows, Page page) {
        var state = GAP + column(rows, this::state) + GAP;
        var format = state + column(rows, this::dueOn) + GAP + column(rows, this::days) + GAP;
        for (var row : rows) {
            var label = String.format(Locale.ROOT, format, state(row), dueOn(row), days(row));
            var ink = Ink.of(row.deadline().state());
            page.hanging(label.stripTrailing(), ink, label.length(), row.title(), Ink.PLAIN);
            page.paragraph(String.format(Locale.ROOT, state, state(row)).length(), row.place(), Ink.FAINT);
        }
    }

    /** One line, for a program that looks for it. */
    String brief(Row row) {
        return String.join(GAP, state(row), dueOn(row), row.deadline().rule().value(), row.place());
    }

    private String state(Row row) {
        return words.of(row.deadline().state(), "state");
    }

    private String dueOn(Row row) {
        var due = row.deadline().dueOn();
        return due == null ? words.of("none") : due.toString();
    }

    private String days(Row row) {
        var deadline = row.deadline();
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

    /**
     * A deadline to write.
     *
     * @param deadline how it stands
     * @param title what it is called
     * @param place where it stands
     */
    record Row(Deadline deadline, String title, String place) {}
}
