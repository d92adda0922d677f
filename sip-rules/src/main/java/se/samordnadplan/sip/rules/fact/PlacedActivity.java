package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.party.Body;

/**
 * An activity (insats) in its place, under a sub-goal, a goal or the plan itself.
 *
 * @param part the activity
 * @param plan the index of its plan
 * @param pointer its place
 */
public record PlacedActivity(Activity part, PlanIndex plan, JsonPointer pointer) {

    /**
     * Whether the activity is still part of the plan.
     *
     * @return false where it is cancelled
     */
    public boolean isLive() {
        return part.isLive();
    }

    /**
     * How far the activity has come.
     *
     * @return never null; planned where the document says nothing
     */
    public ActivityStatus status() {
        return part.status();
    }

    /**
     * The body (ansvarig part) that answers for the activity.
     *
     * @return the reference as recorded; null where absent
     */
    public @Nullable String responsibleBody() {
        return part.responsibleBody();
    }

    /**
     * The day it is to be done.
     *
     * @return null where absent
     */
    public @Nullable LocalDate dueOn() {
        return part.dueOn();
    }

    /**
     * The day it was done.
     *
     * @return null where absent
     */
    public @Nullable LocalDate completedOn() {
        return part.completedOn();
    }

    /** The body itself; null where none is recorded or nobody can tell which it is. */
    @Nullable
    Body body() {
        return plan.bodies().find(responsibleBody());
    }

    /**
     * The place of a field of this activity.
     *
     * @param field its name
     * @return its pointer
     */
    public JsonPointer at(String field) {
        return pointer.child(field);
    }
}
