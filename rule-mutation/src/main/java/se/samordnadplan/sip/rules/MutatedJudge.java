package se.samordnadplan.sip.rules;

import java.util.List;
import org.drools.model.Rule;
import se.samordnadplan.sip.rules.engine.MutatedBase;

/** Judges by rules that are not shipped. */
public final class MutatedJudge {

    private MutatedJudge() {}

    public static RuleJudge of(List<Rule> rules) {
        return new RuleJudge(MutatedBase.of(rules));
    }
}
