package se.samordnadplan.sip.rules.fact;

import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.goal.SubGoal;

/**
 * A sub-goal (delmål) in its place.
 *
 * @param part the sub-goal
 * @param isOfActiveGoal whether anything is to be done, or was done, for the goal above it
 * @param pointer its place
 */
public record PlacedSubGoal(SubGoal part, boolean isOfActiveGoal, JsonPointer pointer) {

    /**
     * Whether anything is still to be done, or was done, for this sub-goal.
     *
     * @return true if it has a live activity
     */
    public boolean hasLiveActivity() {
        return Some.match(part.activities(), activity -> activity != null && activity.isLive());
    }

    /**
     * The place of a field of this sub-goal.
     *
     * @param field its name
     * @return its pointer
     */
    public JsonPointer at(String field) {
        return pointer.child(field);
    }
}
