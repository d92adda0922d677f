package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.followup.FollowUp;

/**
 * A follow-up made (uppföljning) in its place.
 *
 * @param part the follow-up
 * @param pointer its place
 */
public record PlacedFollowUp(FollowUp part, JsonPointer pointer) {

    /**
     * The day it was made.
     *
     * @return null where absent
     */
    public @Nullable LocalDate on() {
        return part.on();
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
