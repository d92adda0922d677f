package se.samordnadplan.sip.rules.local;

import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.test.RuleVerifier;

/** Verifies a rule in one of the local rule sets: {@code vasterbotten("chair-appointed").given(plan)}. */
final class LocalVerifier {

    private LocalVerifier() {}

    static RuleVerifier vastraGotaland(String rule) {
        return in("vastra-gotaland", rule);
    }

    static RuleVerifier vasterbotten(String rule) {
        return in("vasterbotten", rule);
    }

    static RuleVerifier ornskoldsvik(String rule) {
        return in("ornskoldsvik", rule);
    }

    private static RuleVerifier in(String ruleSet, String rule) {
        return RuleVerifier.verifyThat(rule).in(RuleSets.shipped(ruleSet));
    }
}
