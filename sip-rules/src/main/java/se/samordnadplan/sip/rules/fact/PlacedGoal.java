package se.samordnadplan.sip.rules.fact;

import java.util.List;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.goal.Goal;

/**
 * A goal (mål) in its place.
 *
 * @param part the goal
 * @param activities its activities in their places, those of its sub-goals too, cancelled ones too
 * @param pointer its place
 */
public record PlacedGoal(Goal part, List<PlacedActivity> activities, JsonPointer pointer) {

    /**
     * Whether anything is still to be done, or was done, for this goal.
     *
     * @return true if it has a live activity, of its own or under a sub-goal
     */
    public boolean hasLiveActivity() {
        return activities.stream().anyMatch(PlacedActivity::isLive);
    }

    /**
     * The place of a field of this goal.
     *
     * @param field its name
     * @return its pointer
     */
    public JsonPointer at(String field) {
        return pointer.child(field);
    }
}
