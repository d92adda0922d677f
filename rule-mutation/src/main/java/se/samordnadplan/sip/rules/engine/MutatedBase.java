package se.samordnadplan.sip.rules.engine;

import java.util.List;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/** Rule bases of rules that are not shipped. */
public final class MutatedBase {

    private MutatedBase() {}

    public static RuleBase of(List<Rule> rules) {
        var shipped = shipped();
        return RuleBase.of(
                List.of(new ModelImpl(shipped.getPackageName()).withRules(rules).withGlobals(shipped.getGlobals())));
    }

    public static Model shipped() {
        return Models.shipped();
    }
}
