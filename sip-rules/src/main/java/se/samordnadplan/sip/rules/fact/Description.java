package se.samordnadplan.sip.rules.fact;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Parameters;

/**
 * The description (beskrivning) of a goal, a sub-goal or a live activity, without its text.
 *
 * @param pointer its place
 * @param hasJargon whether it holds one of the words that the rule set's plain language avoids
 */
public record Description(JsonPointer pointer, boolean hasJargon) implements Answered {

    /** Whether it is in plain language. */
    @Override
    public Answer answer() {
        return Answer.of(!hasJargon);
    }

    static List<Description> of(PlanIndex index, Parameters parameters) {
        var jargon = new Jargon(parameters);
        var descriptions = new ArrayList<Description>();
        for (var goal : index.goals()) {
            descriptions.add(of(goal.part().description(), goal.pointer(), jargon));
        }
        for (var subGoal : index.subGoals()) {
            descriptions.add(of(subGoal.part().description(), subGoal.pointer(), jargon));
        }
        for (var activity : index.activities()) {
            if (activity.isLive()) {
                descriptions.add(of(activity.part().description(), activity.pointer(), jargon));
            }
        }
        return descriptions;
    }

    private static Description of(@Nullable String text, JsonPointer part, Jargon jargon) {
        return new Description(part.child("description"), jargon.isIn(text));
    }
}
