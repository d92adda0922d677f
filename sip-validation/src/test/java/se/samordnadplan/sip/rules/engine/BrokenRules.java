package se.samordnadplan.sip.rules.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.DSL.on;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import se.samordnadplan.sip.rules.fact.PlacedPlan;

/** The shipped rules, some of them replaced by one whose condition throws what quotes the plan. */
public final class BrokenRules {

    private BrokenRules() {}

    public static RuleBase where(String... ids) {
        var broken = Set.of(ids);
        var shipped = Models.shipped();
        var rules = new ArrayList<Rule>();
        for (var rule : shipped.getRules()) {
            rules.add(broken.contains(RuleNames.idOf(rule.getName())) ? broken(rule) : rule);
        }
        return RuleBase.of(
                List.of(new ModelImpl(shipped.getPackageName()).withRules(rules).withGlobals(shipped.getGlobals())));
    }

    private static Rule broken(Rule whole) {
        var plan = declarationOf(PlacedPlan.class, "plan");
        var builder = rule(whole.getPackage(), whole.getName());
        whole.getMetaData().forEach((key, value) -> builder.metadata(key, value));
        return builder.build(
                pattern(plan).expr("condition of " + whole.getName(), BrokenRules::fails),
                on(plan).execute((drools, fact) -> {}));
    }

    private static boolean fails(PlacedPlan plan) {
        throw new IllegalStateException(String.valueOf(plan.index().plan().individual()));
    }
}
