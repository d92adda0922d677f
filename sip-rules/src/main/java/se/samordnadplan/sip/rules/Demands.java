package se.samordnadplan.sip.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.rules.engine.RuleBase;

/**
 * What a rule set demands on a date beside what the compiled rules say of themselves: a row a rule, in the order of the
 * checklist. Made once for many plans. Immutable.
 */
final class Demands {

    private final ActiveRules active;
    private final List<Demand> rows = new ArrayList<>();
    private final Map<String, Demand> byRule = new HashMap<>();
    private final Set<RuleId> missing;
    private final RuleBase ruleBase;

    /** The rules that a plan of a status is judged by, by the place of the status. */
    private final AtomicReferenceArray<@Nullable RuleBase> reached =
            new AtomicReferenceArray<>(PlanStatus.values().length);

    /**
     * One rule.
     *
     * @param place its place among the rows, from 0
     * @param bound what the rule set says of it
     * @param compiled what it says of itself; null where it is not compiled
     * @param outcomes the row of the checklist for each way it can come out, in the order of the states
     */
    record Demand(int place, BoundRule bound, @Nullable CompiledRule compiled, List<CheckedRule> outcomes) {

        static Demand of(int place, BoundRule bound, @Nullable CompiledRule compiled) {
            var outcomes = Stream.of(ChecklistState.values())
                    .map(state -> new CheckedRule(bound.id(), state))
                    .toList();
            return new Demand(place, bound, compiled, outcomes);
        }

        CheckedRule outcome(ChecklistState state) {
            return outcomes.get(state.ordinal());
        }
    }

    Demands(ActiveRules active, Map<RuleId, CompiledRule> compiled, RuleBase ruleBase) {
        this.active = active;
        this.ruleBase = ruleBase;
        for (var bound : active.rules().values()) {
            if (!bound.id().equals(Catalogue.DEADLINE_APPROACHING)) {
                var demand = Demand.of(rows.size(), bound, compiled.get(bound.id()));
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

    /** The rules that apply to plans of a status: others need not be asked, for what they would say is dropped. */
    RuleBase reachedAt(PlanStatus status) {
        var known = reached.get(status.ordinal());
        if (known == null) {
            known = ruleBase.only(rows.stream()
                    .filter(demand -> demand.compiled() != null
                            && demand.compiled().scope().at(status) == Scope.Reach.REACHED)
                    .map(demand -> demand.bound().id().value())
                    .collect(Collectors.toUnmodifiableSet()));
            reached.set(status.ordinal(), known);
        }
        return known;
    }

    /** The rules that the rule set demands and nobody compiled. */
    Set<RuleId> missing() {
        return missing;
    }
}
