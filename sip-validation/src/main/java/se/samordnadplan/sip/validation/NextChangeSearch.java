package se.samordnadplan.sip.validation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.NextChange;
import se.samordnadplan.sip.validation.report.Verdict;

/** Looks for the first day on which the verdict on a plan changes if nothing more is recorded. */
final class NextChangeSearch {

    private static final int YEARS_AHEAD = 10;

    private final Function<LocalDate, Assessment> assess;

    NextChangeSearch(Function<LocalDate, Assessment> assess) {
        this.assess = assess;
    }

    /** Empty where the verdict stays, or where a day could not be judged. */
    Optional<NextChange> after(LocalDate asOf, Assessment now) {
        var last = earlier(asOf.plusYears(YEARS_AHEAD), SipValidator.LAST_AS_OF);
        var verdict = now.verdict();
        for (var day = asOf.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
            var then = assess.apply(day);
            if (verdict == Verdict.NOT_EVALUATED || !then.complete()) {
                return Optional.empty();
            }
            if (then.verdict() != verdict) {
                return Optional.of(new NextChange(day, then.verdict(), cause(now, then)));
            }
        }
        return Optional.empty();
    }

    private static LocalDate earlier(LocalDate first, LocalDate second) {
        return first.isBefore(second) ? first : second;
    }

    private static RuleId cause(Assessment now, Assessment then) {
        boolean worse = severity(then.verdict()).compareTo(severity(now.verdict())) < 0;
        return worse
                ? firstOnlyIn(then, now, severity(then.verdict()))
                : firstOnlyIn(now, then, severity(now.verdict()));
    }

    private static RuleId firstOnlyIn(Assessment one, Assessment other, Severity severity) {
        var known = other.findings().stream().map(Placed::of).collect(Collectors.toSet());
        return one.findings().stream()
                .filter(finding -> finding.severity() == severity && !known.contains(Placed.of(finding)))
                .map(RawFinding::rule)
                .min(Catalogue.order())
                .orElseGet(() -> mostSevere(one.findings()));
    }

    /** Two findings of one rule at one place may differ in binding only, when another version of a rule set applies. */
    private static RuleId mostSevere(List<RawFinding> findings) {
        return findings.stream().min(RawFinding.ORDER).orElseThrow().rule();
    }

    private static Severity severity(Verdict verdict) {
        return switch (verdict) {
            case REJECTED, NOT_EVALUATED -> Severity.ERROR;
            case ACCEPTED_WITH_REMARKS -> Severity.WARNING;
            case ACCEPTED -> Severity.INFO;
        };
    }

    /** A rule at a place. */
    private record Placed(RuleId rule, @Nullable JsonPointer pointer) {

        static Placed of(RawFinding finding) {
            return new Placed(finding.rule(), finding.pointer());
        }
    }
}
