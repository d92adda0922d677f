package se.samordnadplan.sip.benchmarks.plain;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.fact.Answer;
import se.samordnadplan.sip.rules.fact.Closures;
import se.samordnadplan.sip.rules.fact.Facts;
import se.samordnadplan.sip.rules.fact.Subject;

/** Whether rules apply to one plan, which has a status. */
final class Applicable {

    private final Facts facts;
    private final PlanStatus status;
    private final boolean neverEstablished;
    private final Map<Subject, Answer> subjects = new EnumMap<>(Subject.class);

    Applicable(Facts facts) {
        this.facts = facts;
        this.status = Objects.requireNonNull(facts.plan().status());
        this.neverEstablished = Closures.isNeverEstablished(facts.plan().index());
    }

    /** Null where the rule applies, else what the checklist says of it. */
    @Nullable
    ChecklistState without(PlainRule rule) {
        var state = rule.from().at(status, neverEstablished);
        if (state != null) {
            return state;
        }
        var subject = subjects.computeIfAbsent(rule.subject(), asked -> asked.isIn(facts));
        if (subject == Answer.YES) {
            return null;
        }
        return subject == Answer.NO ? ChecklistState.NOT_APPLICABLE : ChecklistState.INCOMPLETE;
    }
}
