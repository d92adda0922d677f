package se.samordnadplan.sip.rules;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.rules.fact.Answer;
import se.samordnadplan.sip.rules.fact.Closures;
import se.samordnadplan.sip.rules.fact.Facts;

/**
 * Which rules of a rule set apply to a plan: the one place that decides it for all of them, from the status and from
 * what there is to judge.
 */
final class Applicability {

    /** The state of each rule of the rule set that is settled before it fires; null where it is judged. */
    private final Map<String, @Nullable ChecklistState> settled = new HashMap<>();

    Applicability(Facts facts, Map<RuleId, CompiledRule> compiled, ActiveRules active) {
        var plan = facts.plan().index();
        var status = Objects.requireNonNull(plan.plan().status());
        for (var id : active.rules().keySet()) {
            var rule = compiled.get(id);
            if (rule != null) {
                settled.put(id.value(), settle(rule, status, Closures.isNeverEstablished(plan), facts));
            }
        }
    }

    private static @Nullable ChecklistState settle(
            CompiledRule rule, PlanStatus status, boolean neverEstablished, Facts facts) {
        var reach = rule.scope().at(status);
        if (reach == Scope.Reach.NOT_YET) {
            return ChecklistState.NOT_YET;
        }
        if (reach == Scope.Reach.BESIDE || neverEstablished && rule.scope().isFromEstablished()) {
            return ChecklistState.NOT_APPLICABLE;
        }
        var subject = rule.subject().isIn(facts);
        return subject == Answer.YES
                ? null
                : subject == Answer.NO ? ChecklistState.NOT_APPLICABLE : ChecklistState.INCOMPLETE;
    }

    /** Whether a rule is on, its status reached, and something there that it can judge. */
    boolean isJudged(String rule) {
        return settled.containsKey(rule) && settled.get(rule) == null;
    }

    /** The state that is settled before the rule fires; null where it is judged. */
    @Nullable
    ChecklistState settled(RuleId rule) {
        return settled.get(rule.value());
    }
}
