package se.samordnadplan.sip.validation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.NextChange;

/** Looks for the first day on which the verdict on a plan changes if nothing more is recorded. */
final class NextChangeSearch {

    private static final int YEARS_AHEAD = 10;

    private NextChangeSearch() {}

    /** Empty where the verdict stays, or where a day could not be judged. */
    static Optional<NextChange> after(LocalDate asOf, Examination examination, Assessment now) {
        var plan = examination.plan();
        return plan == null
                ? Optional.empty()
                : after(asOf, examination, now, new DaysOfChange(plan, examination.steps()));
    }

    private static Optional<NextChange> after(
            LocalDate asOf, Examination examination, Assessment now, DaysOfChange days) {
        var last = earlier(asOf.plusYears(YEARS_AHEAD), SipValidator.LAST_AS_OF);
        var before = now;
        for (var day = asOf.plusDays(1); before.complete() && !day.isAfter(last); day = day.plusDays(1)) {
            if (days.contains(day, before)) {
                var then = examination.on(day);
                if (then.complete() && then.verdict() != before.verdict()) {
                    return Optional.of(new NextChange(day, then.verdict(), cause(before, then)));
                }
                before = then;
            }
        }
        return Optional.empty();
    }

    private static LocalDate earlier(LocalDate first, LocalDate second) {
        return first.isBefore(second) ? first : second;
    }

    /** What came, or where the verdict gets better what has gone, of the severity that makes the graver verdict. */
    private static RuleId cause(Assessment before, Assessment then) {
        boolean worse = severity(then).compareTo(severity(before)) < 0;
        return worse ? firstOnlyIn(then, before, severity(then)) : firstOnlyIn(before, then, severity(before));
    }

    private static RuleId firstOnlyIn(Assessment one, Assessment other, Severity severity) {
        var known = placed(other.findings(), severity);
        return placed(one.findings(), severity).stream()
                .filter(finding -> !known.contains(finding))
                .map(Placed::rule)
                .min(order(one))
                .orElseThrow();
    }

    /** Of a document that was judged, that of its rule set, which knows users' own ids. */
    private static Comparator<RuleId> order(Assessment assessment) {
        var judgement = assessment.judgement();
        return judgement == null ? Catalogue.order() : judgement.active().order();
    }

    private static Collection<Placed> placed(List<RawFinding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .map(finding -> new Placed(finding.rule(), finding.pointer()))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Severity severity(Assessment assessment) {
        return switch (assessment.verdict()) {
            case REJECTED, NOT_EVALUATED -> Severity.ERROR;
            case ACCEPTED_WITH_REMARKS -> Severity.WARNING;
            case ACCEPTED -> Severity.INFO;
        };
    }

    /** A rule at a place. */
    private record Placed(RuleId rule, @Nullable JsonPointer pointer) {}
}
