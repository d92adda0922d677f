package se.samordnadplan.sip.rules.fact;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.goal.Goal;
import se.samordnadplan.sip.model.goal.GoalStatedBy;
import se.samordnadplan.sip.model.goal.Outcome;

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
        return Some.match(activities, PlacedActivity::isLive);
    }

    /**
     * How many live activities stand directly under this goal, not under its sub-goals.
     *
     * @return their number
     */
    public long ownLiveActivities() {
        long live = 0;
        for (var activity : part.activities()) {
            live += activity != null && activity.isLive() ? 1 : 0;
        }
        return live;
    }

    /**
     * Whether the goal is broken down.
     *
     * @return true if it has at least one sub-goal
     */
    public boolean hasSubGoal() {
        return Some.match(part.subGoals(), Objects::nonNull);
    }

    /**
     * Who stated the goal.
     *
     * @return null where absent
     */
    public @Nullable GoalStatedBy statedBy() {
        return part.statedBy();
    }

    /**
     * Who answers for the goal.
     *
     * @return the reference as recorded; null where absent
     */
    public @Nullable String responsible() {
        return part.responsible();
    }

    /**
     * Who follows the goal up.
     *
     * @return the reference as recorded; null where absent
     */
    public @Nullable String followUpResponsible() {
        return part.followUpResponsible();
    }

    /**
     * How far the goal was reached.
     *
     * @return null where absent
     */
    public @Nullable Outcome outcome() {
        return part.outcome();
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
