package se.samordnadplan.sip.rules.engine;

import static org.drools.model.DSL.declarationOf;
import static org.drools.model.PatternDSL.pattern;
import static org.drools.model.PatternDSL.rule;

import java.util.List;
import org.drools.model.DSL;
import org.drools.model.impl.ModelImpl;
import se.samordnadplan.sip.rules.fact.PlacedPlan;

/** The shipped rules with one of them broken. */
public final class BrokenRules {

    private BrokenRules() {}

    /** Takes a shipped rule away and puts one in its place that says the same of itself and always throws. */
    public static RuleBase breaking(String id) {
        var shipped = Models.shipped();
        var description = RuleBase.shipped().only(id).rules().get(0);
        var plan = declarationOf(PlacedPlan.class, "plan");
        var broken = rule("broken", id)
                .metadata("category", description.category())
                .metadata("from", description.from())
                .build(
                        pattern(plan).expr("throws", fact -> {
                            throw new IllegalStateException("broken");
                        }),
                        DSL.execute(() -> {}));
        return RuleBase.of(List.of(
                new PartOfModel(shipped, name -> !name.equals(id)),
                new ModelImpl("broken").withRules(List.of(broken))));
    }
}
