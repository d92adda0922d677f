package se.samordnadplan.sip.rules.test;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;

/**
 * Verifies one rule, fired by itself: {@code verifyThat("goal-stated").given(plan).reports("/goals")}.
 *
 * <p>By default it judges with the national rule set as of 2026-03-02, a Monday. Immutable and thread-safe.
 */
public final class RuleVerifier {

    /** The date at which plans are judged unless another one is given. */
    public static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    private final RuleId rule;
    private final RuleSet ruleSet;
    private final LocalDate asOf;

    private RuleVerifier(RuleId rule, RuleSet ruleSet, LocalDate asOf) {
        this.rule = rule;
        this.ruleSet = ruleSet;
        this.asOf = asOf;
    }

    /**
     * Begins to verify a rule.
     *
     * @param rule its id
     * @return a verifier with the defaults
     */
    public static RuleVerifier verifyThat(String rule) {
        return new RuleVerifier(RuleId.of(rule), RuleSets.shipped("national"), MON_2026_03_02);
    }

    /**
     * Judges with another rule set. Rules of users' own are those of the modules that it was loaded with.
     *
     * @param other the rule set
     * @return another verifier
     */
    public RuleVerifier in(RuleSet other) {
        return new RuleVerifier(rule, requireNonNull(other, "other"), asOf);
    }

    /**
     * Judges on another day.
     *
     * @param date the as-of date, as {@code 2026-03-02}
     * @return another verifier
     */
    public RuleVerifier asOf(String date) {
        return new RuleVerifier(rule, ruleSet, LocalDate.parse(date));
    }

    /**
     * Judges a plan by the rule alone.
     *
     * @param plan any plan
     * @return what the rule says
     * @throws IllegalArgumentException if neither the library nor a module of the rule set has the rule
     */
    public RuleVerdict given(SipPlan plan) {
        return new RuleVerdict(rule, RuleJudge.of(ruleSet).only(rule).judge(plan, asOf, ruleSet));
    }
}
