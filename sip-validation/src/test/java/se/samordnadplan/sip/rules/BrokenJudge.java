package se.samordnadplan.sip.rules;

import se.samordnadplan.sip.rules.engine.BrokenRules;

/** A judge of whose rules some throw. */
public final class BrokenJudge {

    private BrokenJudge() {}

    /** The shipped rules, those with the given ids broken. */
    public static RuleJudge where(String... ids) {
        return new RuleJudge(BrokenRules.where(ids));
    }
}
