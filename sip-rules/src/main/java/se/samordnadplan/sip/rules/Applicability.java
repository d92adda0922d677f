package se.samordnadplan.sip.rules;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.rules.fact.Answer;
import se.samordnadplan.sip.rules.fact.Closures;
import se.samordnadplan.sip.rules.fact.Facts;
import se.samordnadplan.sip.rules.fact.Subject;

/**
 * Which rules of a rule set apply to a plan: the one place that decides it for all of them, from the status and from
 * what there is to judge.
 */
final class Applicability {

    private final Facts facts;
    private final Demands demands;
    private final PlanStatus status;
    private final boolean neverEstablished;
    private final Map<Subject, Answer> subjects = new EnumMap<>(Subject.class);

    /** The state of each row that is settled before it fires; null where the rule is judged. */
    private final @Nullable ChecklistState[] settled;

    Applicability(Facts facts, Demands demands) {
        this.facts = facts;
        this.demands = demands;
        var plan = facts.plan().index();
        this.status = Objects.requireNonNull(plan.plan().status());
        this.neverEstablished = Closures.isNeverEstablished(plan);
        this.settled = new ChecklistState[demands.rows().size()];
        for (var demand : demands.rows()) {
            settled[demand.place()] = demand.compiled() == null ? null : settle(demand.compiled());
        }
    }

    private @Nullable ChecklistState settle(CompiledRule rule) {
        var reach = rule.scope().at(status);
        if (reach == Scope.Reach.NOT_YET) {
            return ChecklistState.NOT_YET;
        }
        if (reach == Scope.Reach.BESIDE || neverEstablished && rule.scope().isFromEstablished()) {
            return ChecklistState.NOT_APPLICABLE;
        }
        var subject = isThere(rule.subject());
        return subject == Answer.YES
                ? null
                : subject == Answer.NO ? ChecklistState.NOT_APPLICABLE : ChecklistState.INCOMPLETE;
    }

    /** Asked once, though many rules have the same subject. */
    private Answer isThere(Subject subject) {
        var answer = subjects.get(subject);
        if (answer == null) {
            answer = subject.isIn(facts);
            subjects.put(subject, answer);
        }
        return answer;
    }

    /** Whether a rule is on, its status reached, and something there that it can judge. */
    boolean isJudged(String rule) {
        var demand = demands.of(rule);
        return demand != null && demand.compiled() != null && settled(demand) == null;
    }

    /** The state that is settled before the rule fires; null where it is judged. */
    @Nullable
    ChecklistState settled(Demands.Demand demand) {
        return settled[demand.place()];
    }
}
