package se.samordnadplan.sip.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import se.samordnadplan.sip.rules.engine.Findings;
import se.samordnadplan.sip.rules.engine.Found;

/** Makes the checklist of a plan: how each rule of the set came out, a row a rule that is no deadline. */
final class Checklist {

    /** The rule that decides whether there is a SIP to judge at all. */
    static final RuleId PLAN_IS_SIP = RuleId.of("plan-is-sip");

    /** Says of running deadlines that they come near; it demands nothing and has no row. */
    static final RuleId DEADLINE_APPROACHING = RuleId.of("deadline-approaching");

    private final Applicability applicability;
    private final Set<String> violated = new HashSet<>();
    private final Set<String> undecided;
    private final Set<RuleId> failed;

    Checklist(Applicability applicability, Findings collector, Set<RuleId> failed) {
        this.applicability = applicability;
        collector.found().stream().map(Found::rule).forEach(violated::add);
        this.undecided = collector.undecided();
        this.failed = failed;
    }

    /** Whether the plan is no SIP: then no other rule applies. */
    boolean isOfOtherPlan() {
        return violated.contains(PLAN_IS_SIP.value());
    }

    List<CheckedRule> of(ActiveRules active) {
        return rows(active, this::state);
    }

    static List<CheckedRule> incomplete(ActiveRules active) {
        return rows(active, rule -> ChecklistState.INCOMPLETE);
    }

    private static List<CheckedRule> rows(ActiveRules active, Function<RuleId, ChecklistState> state) {
        return active.rules().keySet().stream()
                .filter(rule -> !rule.equals(DEADLINE_APPROACHING))
                .map(rule -> new CheckedRule(rule, state.apply(rule)))
                .toList();
    }

    private ChecklistState state(RuleId rule) {
        if (failed.contains(rule)) {
            return ChecklistState.INCOMPLETE;
        }
        if (isOfOtherPlan() && !rule.equals(PLAN_IS_SIP)) {
            return ChecklistState.NOT_APPLICABLE;
        }
        var settled = applicability.settled(rule);
        if (settled != null) {
            return settled;
        }
        if (violated.contains(rule.value())) {
            return ChecklistState.VIOLATED;
        }
        return undecided.contains(rule.value()) ? ChecklistState.INCOMPLETE : ChecklistState.SATISFIED;
    }
}
