package se.samordnadplan.sip.validation;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.validation.report.ChecklistRow;
import se.samordnadplan.sip.validation.report.Deadline;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.NextChange;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** Says what a report has to say, in the words of the tables of expectations. */
final class ReportAssert extends AbstractAssert<ReportAssert, ValidationReport> {

    private ReportAssert(ValidationReport report) {
        super(report, ReportAssert.class);
    }

    static ReportAssert assertThat(ValidationReport report) {
        return new ReportAssert(report);
    }

    ReportAssert hasVerdict(Verdict verdict) {
        Assertions.assertThat(actual.verdict()).as("verdict").isEqualTo(verdict);
        return this;
    }

    /** The findings as a multiset of {@code rule@pointer}; {@code rule} alone where there is no pointer. */
    ReportAssert hasFindings(String... expected) {
        Assertions.assertThat(actual.findings())
                .extracting(ReportAssert::text)
                .as("findings")
                .containsExactlyInAnyOrder(expected);
        return this;
    }

    /** The findings as {@link #hasFindings} has them, in this order. */
    ReportAssert hasFindingsInOrder(String... expected) {
        Assertions.assertThat(actual.findings())
                .extracting(ReportAssert::text)
                .as("findings")
                .containsExactly(expected);
        return this;
    }

    /** What is suppressed as {@code rule@pointer until: reason}, in this order. */
    ReportAssert hasSuppressedInOrder(String... expected) {
        Assertions.assertThat(actual.suppressed())
                .extracting(finding -> text(finding) + " " + finding.until() + ": " + finding.reason())
                .as("suppressed")
                .containsExactly(expected);
        return this;
    }

    /** The summary as {@code errors, warnings, infos; suppressed}. */
    ReportAssert hasSummary(String expected) {
        var summary = actual.summary();
        Assertions.assertThat(summary.errors() + ", " + summary.warnings() + ", " + summary.infos() + "; "
                        + summary.suppressed())
                .as("summary")
                .isEqualTo(expected);
        return this;
    }

    ReportAssert hasNoFindings() {
        return hasFindings();
    }

    /** The deadlines as a multiset of {@code rule=STATE:dueOn}; {@code -} where there is no due date. */
    ReportAssert hasDeadlines(String... expected) {
        Assertions.assertThat(actual.deadlines())
                .extracting(ReportAssert::text)
                .as("deadlines")
                .containsExactlyInAnyOrder(expected);
        return this;
    }

    ReportAssert hasState(String rule, ChecklistState state) {
        Assertions.assertThat(actual.checklist())
                .filteredOn(row -> row.rule().value().equals(rule))
                .extracting(ChecklistRow::state)
                .as("state of " + rule)
                .containsExactly(state);
        return this;
    }

    /** The rules in the given state, in the order of the checklist. */
    ReportAssert hasRulesIn(ChecklistState state, String... rules) {
        Assertions.assertThat(actual.checklist())
                .filteredOn(row -> row.state() == state)
                .extracting(row -> row.rule().value())
                .as("rules that are " + state)
                .containsExactly(rules);
        return this;
    }

    /** The next change as {@code on VERDICT rule}; null for none. */
    ReportAssert hasNextChange(@Nullable String expected) {
        Assertions.assertThat(text(actual.nextChange())).as("next change").isEqualTo(expected);
        return this;
    }

    static @Nullable String text(@Nullable NextChange change) {
        return change == null ? null : change.on() + " " + change.verdict() + " " + change.rule();
    }

    private static String text(Finding finding) {
        return finding.pointer() == null ? finding.rule().value() : finding.rule() + "@" + finding.pointer();
    }

    static String text(Deadline deadline) {
        return deadline.rule() + "=" + deadline.state() + ":" + (deadline.dueOn() == null ? "-" : deadline.dueOn());
    }
}
