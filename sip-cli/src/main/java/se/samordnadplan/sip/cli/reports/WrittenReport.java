package se.samordnadplan.sip.cli.reports;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * What is read of a report. Immutable.
 *
 * @param document the name of the document; null where it had none
 * @param plan the id of the plan; null where it is not known
 * @param verdict the verdict
 * @param asOf the date at which it was judged
 * @param ruleSet the id and the version of the rule set
 * @param engine the version of the program
 * @param cutShort whether it leaves out findings
 * @param findings the findings that count, in their order
 * @param suppressed those that were suppressed
 */
public record WrittenReport(
        @Nullable String document,
        @Nullable String plan,
        Verdict verdict,
        String asOf,
        String ruleSet,
        String engine,
        boolean cutShort,
        List<Fired> findings,
        List<Fired> suppressed) {

    /** Copies the lists. */
    public WrittenReport {
        requireNonNull(verdict, "verdict");
        requireNonNull(asOf, "asOf");
        requireNonNull(ruleSet, "ruleSet");
        requireNonNull(engine, "engine");
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /**
     * A rule that reported something.
     *
     * @param place which one, and where
     * @param severity how grave it is
     */
    public record Fired(Place place, Severity severity) {

        /** Refuses null. */
        public Fired {
            requireNonNull(place, "place");
            requireNonNull(severity, "severity");
        }
    }

    /**
     * A rule at a place.
     *
     * @param rule its id
     * @param pointer the place; null where the finding has none
     */
    public record Place(String rule, @Nullable String pointer) {

        /** Refuses null. */
        public Place {
            requireNonNull(rule, "rule");
        }
    }
}
