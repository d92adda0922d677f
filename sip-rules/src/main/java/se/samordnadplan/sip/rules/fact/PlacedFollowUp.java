package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.followup.FollowUp;
import se.samordnadplan.sip.model.followup.FollowUpMethod;

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
     * How it was made.
     *
     * @return null where absent
     */
    public @Nullable FollowUpMethod method() {
        return part.method();
    }

    /**
     * Whether it found that the need of coordination remains.
     *
     * @return true only where the plan says so
     */
    public boolean hasContinuedNeed() {
        return Boolean.TRUE.equals(part.continuedNeed());
    }

    /**
     * Whether it found a new need of coordination.
     *
     * @return true only where the plan says so
     */
    public boolean hasNewNeed() {
        return Boolean.TRUE.equals(part.newNeed());
    }

    /**
     * Whether a meeting other than its own is held or planned on the same day or later.
     *
     * @return yes where its day is absent, unknown where an unsound date or reference could turn it
     */
    public Answer isFollowedByMeeting() {
        var on = on();
        return on == null ? Answer.YES : plan.mentions().meetingDays().anyOtherSince(on, part.meeting());
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
