package se.samordnadplan.sip.rules.test;

import java.time.LocalDate;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.mutation.Question;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;

/** What the tests call instead of the verifier of {@code sip-rules-test}, whose methods it has: it notes what they ask. */
public final class RuleVerifier {

    public static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    private final String rule;
    private final RuleSet ruleSet;
    private final LocalDate asOf;

    private RuleVerifier(String rule, RuleSet ruleSet, LocalDate asOf) {
        this.rule = rule;
        this.ruleSet = ruleSet;
        this.asOf = asOf;
    }

    public static RuleVerifier verifyThat(String rule) {
        return new RuleVerifier(rule, RuleSets.shipped("national"), MON_2026_03_02);
    }

    public RuleVerifier in(RuleSet other) {
        return new RuleVerifier(rule, other, asOf);
    }

    public RuleVerifier asOf(String date) {
        return new RuleVerifier(rule, ruleSet, LocalDate.parse(date));
    }

    public RuleVerdict given(SipPlan plan) {
        return new RuleVerdict(new Question(RuleId.of(rule), plan, asOf, ruleSet));
    }
}
