package se.samordnadplan.sip.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.engine.Found;
import se.samordnadplan.sip.rules.fact.Answer;
import se.samordnadplan.sip.rules.fact.Answered;

/** Collects what the rules report about one plan, rule by rule. Belongs to one judgement. */
final class PlainFindings {

    private final List<Found> found = new ArrayList<>();
    private String rule = "";
    private ChecklistState state = ChecklistState.SATISFIED;

    /** Lets a rule report here; the answer is how it came out. */
    ChecklistState of(PlainRule next, Parts parts) {
        rule = next.id().value();
        state = ChecklistState.SATISFIED;
        next.check().on(parts, this);
        return state;
    }

    void report(JsonPointer pointer) {
        state = ChecklistState.VIOLATED;
        found.add(new Found(rule, pointer, Map.of()));
    }

    void report(Answer answer, JsonPointer pointer) {
        if (answer == Answer.NO) {
            report(pointer);
        } else if (answer == Answer.UNKNOWN && state == ChecklistState.SATISFIED) {
            state = ChecklistState.INCOMPLETE;
        }
    }

    void reportEach(List<? extends Answered> places) {
        for (var place : places) {
            report(place.answer(), place.pointer());
        }
    }

    /** In the order of the rules. */
    List<Found> found() {
        return found;
    }
}
