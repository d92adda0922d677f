package se.samordnadplan.sip.cli.deadlines;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.catalogue.RuleTitles;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.deadline.DeadlineState;
import se.samordnadplan.sip.validation.report.Deadline;
import se.samordnadplan.sip.validation.report.Finding;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * A deadline of one of many plans. Immutable.
 *
 * @param document the name of the document
 * @param plan the id of the plan; null where it has none, or one that is not told
 * @param sha256 of the document; null where the plan has an id
 * @param deadline how it stands
 * @param title what the rule is called
 * @param advice what to do about one that is overdue; null for the others
 * @param lastWorkingDayBefore the last working day before it is due; null unless it is running
 */
public record ListedDeadline(
        String document,
        @Nullable String plan,
        @Nullable String sha256,
        Deadline deadline,
        String title,
        @Nullable String advice,
        @Nullable LocalDate lastWorkingDayBefore) {

    /**
     * The deadlines of a report, in its order.
     *
     * @param report the report
     * @param ruleSet by which it was made
     * @param language the language of the titles
     * @param all whether those that have ended, in time or late, are wanted too
     * @param shared what the deadlines have in common with others
     * @return may be empty
     */
    public static List<ListedDeadline> of(
            ValidationReport report, RuleSet ruleSet, Language language, boolean all, Shared shared) {
        var rules = ruleSet.on(report.referenceDate());
        return report.deadlines().stream()
                .filter(deadline -> all || isOpen(deadline.state()))
                .map(deadline -> of(deadline, report, rules, language, shared))
                .toList();
    }

    /** An undecidable one is open, too: somebody has to record from when it is counted. */
    private static boolean isOpen(DeadlineState state) {
        return state != DeadlineState.MET && state != DeadlineState.LATE;
    }

    private static ListedDeadline of(
            Deadline deadline, ValidationReport report, ActiveRules rules, Language language, Shared shared) {
        var plan = report.plan().id();
        return new ListedDeadline(
                Objects.requireNonNullElse(report.document(), ""),
                plan,
                plan == null ? report.plan().sha256() : null,
                shared.deadline(deadline),
                shared.value(RuleTitles.of(deadline.rule(), rules, language)),
                deadline.state() == DeadlineState.OVERDUE ? shared.value(message(deadline, report)) : null,
                deadline.state() == DeadlineState.RUNNING
                        ? shared.value(workingDayBefore(deadline.dueOn(), rules))
                        : null);
    }

    private static @Nullable String message(Deadline deadline, ValidationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.rule().equals(deadline.rule())
                        && deadline.pointer().equals(finding.pointer()))
                .map(Finding::message)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable LocalDate workingDayBefore(@Nullable LocalDate due, ActiveRules rules) {
        if (due == null) {
            return null;
        }
        var day = due.minusDays(1);
        while (!rules.calendar().isWorkingDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }
}
