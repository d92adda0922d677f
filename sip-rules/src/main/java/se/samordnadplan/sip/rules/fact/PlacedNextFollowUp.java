package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.followup.NextFollowUp;

/**
 * The follow-up that is agreed (nästa uppföljning) in its place; a fact also where the plan says nothing of it.
 *
 * @param part the agreed follow-up; null where absent
 * @param plan the index of its plan
 */
public record PlacedNextFollowUp(@Nullable NextFollowUp part, PlanIndex plan) {

    private static final JsonPointer POINTER = JsonPointer.ROOT.child("nextFollowUp");

    /**
     * The day agreed.
     *
     * @return null where absent
     */
    public @Nullable LocalDate plannedOn() {
        return part == null ? null : part.plannedOn();
    }

    /**
     * The time of day agreed.
     *
     * @return null where absent
     */
    public @Nullable LocalTime plannedTime() {
        return part == null ? null : part.plannedTime();
    }

    /**
     * Who answers for it.
     *
     * @return the reference as recorded; null where absent
     */
    public @Nullable String responsible() {
        return part == null ? null : part.responsible();
    }

    /**
     * Whether the agreed follow-up comes after the planning meeting.
     *
     * @return no where one of the dates is absent, unknown where one is unsound
     */
    public Answer isAfterPlanning() {
        var meeting = plan.planningMeeting();
        var next = plannedOn();
        return meeting == null || next == null ? Answer.NO : Dates.isAfter(next, meeting.heldOn());
    }

    /**
     * Whether a need of coordination that remains has a new follow-up: one after the latest follow-up made that is not
     * the booking of one made already.
     *
     * @return yes where no need remains or no date is agreed, unknown where an unsound date could turn it
     */
    public Answer isBookedForRemainingNeed() {
        var next = plannedOn();
        return next == null ? Answer.YES : FollowUps.isNextBooked(plan, next);
    }

    /**
     * The place of a field of the agreed follow-up.
     *
     * @param field its name
     * @return its pointer
     */
    public JsonPointer at(String field) {
        return POINTER.child(field);
    }
}
