package se.samordnadplan.sip.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.samordnadplan.sip.rules.engine.Findings;

/** Makes the checklist of a plan: how each rule of the set came out, a row a rule that is no deadline. */
final class Checklist {

    /** The rule that decides whether there is a SIP to judge at all. */
    static final RuleId PLAN_IS_SIP = RuleId.of("plan-is-sip");

    private final Applicability applicability;
    private final Set<String> violated = new HashSet<>();
    private final Set<String> undecided;
    private final Set<RuleId> failed;
    private final boolean isOfOtherPlan;

    Checklist(Applicability applicability, Findings collector, Set<RuleId> failed) {
        this.applicability = applicability;
        for (var found : collector.found()) {
            violated.add(found.rule());
        }
        this.undecided = collector.undecided();
        this.failed = failed;
        this.isOfOtherPlan = violated.contains(PLAN_IS_SIP.value());
    }

    /** Whether the plan is no SIP: then no other rule applies. */
    boolean isOfOtherPlan() {
        return isOfOtherPlan;
    }

    List<CheckedRule> of(Demands demands) {
        return rows(demands, this::state);
    }

    static List<CheckedRule> incomplete(Demands demands) {
        return rows(demands, rule -> ChecklistState.INCOMPLETE);
    }

    private static List<CheckedRule> rows(Demands demands, Function<Demands.Demand, ChecklistState> state) {
        var rows = new ArrayList<CheckedRule>(demands.rows().size());
        for (var demand : demands.rows()) {
            rows.add(demand.outcome(state.apply(demand)));
        }
        return rows;
    }

    private ChecklistState state(Demands.Demand demand) {
        var rule = demand.bound().id();
        if (failed.contains(rule)) {
            return ChecklistState.INCOMPLETE;
        }
        if (isOfOtherPlan && !rule.equals(PLAN_IS_SIP)) {
            return ChecklistState.NOT_APPLICABLE;
        }
        var settled = applicability.settled(demand);
        if (settled != null) {
            return settled;
        }
        if (violated.contains(rule.value())) {
            return ChecklistState.VIOLATED;
        }
        return undecided.contains(rule.value()) ? ChecklistState.INCOMPLETE : ChecklistState.SATISFIED;
    }
}
