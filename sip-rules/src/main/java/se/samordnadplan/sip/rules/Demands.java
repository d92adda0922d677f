package se.samordnadplan.sip.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a rule set demands on a date beside what the compiled rules say of themselves: a row a rule, in the order of the
 * checklist. Made once for many plans. Immutable.
 */
final class Demands {

    private final ActiveRules active;
    private final List<Demand> rows = new ArrayList<>();
    private final Map<String, Demand> byRule = new HashMap<>();
    private final Set<RuleId> missing;

    /**
     * One rule.
     *
     * @param place its place among the rows, from 0
     * @param bound what the rule set says of it
     * @param compiled what it says of itself; null where it is not compiled
     */
    record Demand(int place, BoundRule bound, @Nullable CompiledRule compiled) {}

    Demands(ActiveRules active, Map<RuleId, CompiledRule> compiled) {
        this.active = active;
        for (var bound : active.rules().values()) {
            if (!bound.id().equals(Catalogue.DEADLINE_APPROACHING)) {
                var demand = new Demand(rows.size(), bound, compiled.get(bound.id()));
                rows.add(demand);
                byRule.put(bound.id().value(), demand);
            }
        }
        missing = rows.stream()
                .filter(demand -> demand.compiled() == null)
                .map(demand -> demand.bound().id())
                .collect(Collectors.toUnmodifiableSet());
    }

    ActiveRules active() {
        return active;
    }

    /** In the order of the catalogue, users' own after those. */
    List<Demand> rows() {
        return rows;
    }

    /** Null where the rule set does not demand it. */
    @Nullable
    Demand of(String rule) {
        return byRule.get(rule);
    }

    /** The rules that the rule set demands and nobody compiled. */
    Set<RuleId> missing() {
        return missing;
    }
}
