package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.followup.FollowUp;

/**
 * A follow-up made (uppföljning) in its place.
 *
 * @param part the follow-up
 * @param plan the index of its plan
 * @param pointer its place
 */
public record PlacedFollowUp(FollowUp part, PlanIndex plan, JsonPointer pointer) {

    /**
     * The day it was made.
     *
     * @return null where absent
     */
    public @Nullable LocalDate on() {
        return part.on();
    }

    /**
     * Whether it was made after the individual withdrew the consent.
     *
     * @return no where one of the dates is absent, unknown where one is unsound
     */
    public Answer isMadeAfterWithdrawal() {
        return Consents.isAfterWithdrawal(plan, on());
    }

    /**
     * The day it had been planned for.
     *
     * @return null where absent
     */
    public @Nullable LocalDate plannedOn() {
        return part.plannedOn();
    }

    /**
     * The place of a field of this follow-up.
     *
     * @param field its name
     * @return its pointer
     */
    public JsonPointer at(String field) {
        return pointer.child(field);
    }
}
