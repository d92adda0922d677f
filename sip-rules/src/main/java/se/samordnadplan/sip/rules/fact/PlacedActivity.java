package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityAim;
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
     * Who carries the activity out.
     *
     * @return the reference as recorded; null where absent
     */
    public @Nullable String responsible() {
        return part.responsible();
    }

    /**
     * Who follows the activity up.
     *
     * @return the reference as recorded; null where absent
     */
    public @Nullable String followUpResponsible() {
        return part.followUpResponsible();
    }

    /**
     * The place of the activity in the order in which they come.
     *
     * @return null where absent
     */
    public @Nullable Integer order() {
        return part.order();
    }

    /**
     * What the activity aims at: to improve, to maintain or to regain an ability.
     *
     * @return null where absent
     */
    public @Nullable ActivityAim aim() {
        return part.aim();
    }

    /**
     * The day it begins.
     *
     * @return null where absent
     */
    public @Nullable LocalDate startOn() {
        return part.startOn();
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

    /**
     * Whether the principal's body that answers for the activity has a participant in the plan.
     *
     * @return yes also where no principal's body answers for it, unknown where a reference on the way cannot be followed
     */
    public Answer isUnderBodyThatTakesPart() {
        if (plan.bodies().isUnsound(responsibleBody())) {
            return Answer.UNKNOWN;
        }
        var body = body();
        return body == null || body.principal() == null
                ? Answer.YES
                : plan.mentions().bodiesTakingPart().include(body.id());
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
