package se.samordnadplan.sip.cli.compare;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * How two sets of reports differ. Immutable.
 *
 * @param comparisonVersion the version of this format
 * @param before what the old set is of
 * @param now what the new set is of
 * @param onlyBefore plans that only the old set has; nothing else is said of them
 * @param onlyNow plans that only the new set has; nothing else is said of them
 * @param verdicts the changes of verdict, the gravest new verdict first
 * @param rules the rules that began or ceased to fire, the gravest first, of these those that concern most plans
 */
@JsonPropertyOrder({"comparisonVersion", "old", "new", "onlyOld", "onlyNew", "verdicts", "rules"})
public record Comparison(
        String comparisonVersion,
        @JsonProperty("old") Side before,
        @JsonProperty("new") Side now,
        @JsonProperty("onlyOld") Affected onlyBefore,
        @JsonProperty("onlyNew") Affected onlyNow,
        List<VerdictChange> verdicts,
        List<RuleChange> rules) {

    /** The version of the format that this program writes. */
    public static final String VERSION = "1.0";

    /** Copies the lists. */
    public Comparison {
        requireNonNull(comparisonVersion, "comparisonVersion");
        requireNonNull(before, "before");
        requireNonNull(now, "now");
        requireNonNull(onlyBefore, "onlyBefore");
        requireNonNull(onlyNow, "onlyNow");
        verdicts = List.copyOf(verdicts);
        rules = List.copyOf(rules);
    }

    /**
     * Whether the sets say the same of the same plans.
     *
     * @return false where anything differs
     */
    @JsonIgnore
    public boolean isSame() {
        return onlyBefore.plans() == 0 && onlyNow.plans() == 0 && verdicts.isEmpty() && rules.isEmpty();
    }

    /**
     * Whether all could be compared.
     *
     * @return false where plans were not evaluated, or reports leave out findings
     */
    @JsonIgnore
    public boolean isWhole() {
        return before.isWhole() && now.isWhole();
    }

    /**
     * What a set is of. Of date, rule set and program there is mostly one.
     *
     * @param reports how many reports
     * @param plans of how many plans
     * @param notEvaluated how many reports say that something was not checked
     * @param cutShort how many reports leave out findings
     * @param asOf the dates at which the plans were judged
     * @param ruleSets the rule sets, each with its version
     * @param engines the versions of the program
     */
    @JsonPropertyOrder({"reports", "plans", "notEvaluated", "cutShort", "asOf", "ruleSets", "engines"})
    public record Side(
            long reports,
            long plans,
            long notEvaluated,
            long cutShort,
            List<String> asOf,
            List<String> ruleSets,
            List<String> engines) {

        /** Copies the lists. */
        public Side {
            asOf = List.copyOf(asOf);
            ruleSets = List.copyOf(ruleSets);
            engines = List.copyOf(engines);
        }

        @JsonIgnore
        boolean isWhole() {
            return notEvaluated == 0 && cutShort == 0;
        }
    }

    /**
     * Plans whose verdict is another.
     *
     * @param before the old verdict
     * @param now the new one
     * @param affected which plans
     */
    @JsonPropertyOrder({"old", "new", "affected"})
    public record VerdictChange(
            @JsonProperty("old") Verdict before,
            @JsonProperty("new") Verdict now,
            Affected affected) {

        /** Refuses null. */
        public VerdictChange {
            requireNonNull(before, "before");
            requireNonNull(now, "now");
            requireNonNull(affected, "affected");
        }
    }

    /**
     * A rule that fires where it did not, or no longer where it did. A plan with both is in both.
     *
     * @param rule the id of the rule, deadline or check
     * @param severity with which severity; a rule whose severity is another ceases with the one and begins with the other
     * @param began the plans with a finding at a place where they had none
     * @param ceased the plans without a finding at a place where they had one
     */
    @JsonPropertyOrder({"rule", "severity", "began", "ceased"})
    public record RuleChange(String rule, Severity severity, Affected began, Affected ceased) {

        /** Refuses null. */
        public RuleChange {
            requireNonNull(rule, "rule");
            requireNonNull(severity, "severity");
            requireNonNull(began, "began");
            requireNonNull(ceased, "ceased");
        }
    }
}
