package se.samordnadplan.sip.cli.text;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import se.samordnadplan.sip.cli.catalogue.RuleTitles;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.validation.report.Deadline;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * The deadlines of a report, the earliest first.
 *
 * @param words the words
 * @param report the report
 * @param rules what is demanded; it knows the titles
 */
record DeadlineTable(TextWords words, ValidationReport report, ActiveRules rules) {

    void writeTo(Page page) {
        if (report.deadlines().isEmpty()) {
            return;
        }
        page.blank().line(words.of("deadlines"), Ink.BOLD);
        var rows = report.deadlines().stream()
                .sorted(comparing(Deadline::dueOn, nullsLast(naturalOrder())))
                .map(this::row)
                .toList();
        new DeadlineRows(words).write(rows, page);
    }

    private DeadlineRows.Row row(Deadline deadline) {
        return new DeadlineRows.Row(
                deadline,
                RuleTitles.of(deadline.rule(), rules, words.language()),
                deadline.pointer().toString());
    }
}
