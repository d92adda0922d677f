package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.preparation.Meeting;
import se.samordnadplan.sip.model.preparation.MeetingMode;
import se.samordnadplan.sip.model.preparation.MeetingType;

/**
 * A meeting (möte) in its place.
 *
 * @param part the meeting
 * @param plan the index of its plan
 * @param pointer its place
 */
public record PlacedMeeting(Meeting part, PlanIndex plan, JsonPointer pointer) {

    /**
     * The kind of meeting.
     *
     * @return null where absent
     */
    public @Nullable MeetingType type() {
        return part.type();
    }

    /**
     * The day the meeting was held.
     *
     * @return null where it has not been held
     */
    public @Nullable LocalDate heldOn() {
        return part.heldOn();
    }

    /**
     * Whether people meet by telephone or video, some of them or all.
     *
     * @return false also where nothing is recorded
     */
    public boolean isRemote() {
        return part.mode() == MeetingMode.VIDEO
                || part.mode() == MeetingMode.PHONE
                || part.mode() == MeetingMode.HYBRID;
    }

    /**
     * Who chairs the meeting (ordförande).
     *
     * @return the reference as recorded; null where absent
     */
    public @Nullable String chair() {
        return part.chair();
    }

    /**
     * Who documents the meeting (dokumentationsansvarig).
     *
     * @return the reference as recorded; null where absent
     */
    public @Nullable String documenter() {
        return part.documenter();
    }

    /**
     * Whether somebody else than the chair documents.
     *
     * @return yes where one of both is not recorded, unknown where nobody can tell who one of them is
     */
    public Answer isDocumentedByAnother() {
        return chair() == null || documenter() == null
                ? Answer.YES
                : plan.participants().areSame(chair(), documenter()).not();
    }

    /**
     * Whether place and form were chosen with the individual.
     *
     * @return null where nobody filled it in
     */
    public @Nullable Boolean venueChosenWithIndividual() {
        return part.venueChosenWithIndividual();
    }

    /**
     * Whether the meeting was held after the individual withdrew the consent.
     *
     * @return no where one of the dates is absent, unknown where one is unsound
     */
    public Answer isHeldAfterWithdrawal() {
        return Consents.isAfterWithdrawal(plan, heldOn());
    }

    /**
     * Whether this is the plan's planning meeting.
     *
     * @return true for the planning meeting held first
     */
    public boolean isPlanningMeeting() {
        return plan.planningMeeting() == this;
    }

    /**
     * Why the individual (den enskilde) was not there.
     *
     * @return null where not recorded
     */
    public @Nullable String individualAbsenceReason() {
        return part.individualAbsenceReason();
    }

    /**
     * Whether somebody with one of some roles attended.
     *
     * @param roles the roles asked for
     * @return unknown where nobody did, as far as can be told, but an attendee cannot be identified
     */
    public Answer wasAttendedBy(ParticipantRole... roles) {
        return Roles.any(part.attendees(), plan.participants(), roles);
    }

    /**
     * Whether the meeting was held to follow up or to evaluate the plan.
     *
     * @return true for a held meeting of one of these types
     */
    public boolean isHeldToFollowUp() {
        return heldOn() != null && (type() == MeetingType.FOLLOW_UP || type() == MeetingType.EVALUATION);
    }

    /**
     * Whether a follow-up says that it was made at this meeting.
     *
     * @return unknown where none does, as far as can be told, but a reference to a meeting cannot be followed
     */
    public Answer hasFollowUp() {
        return plan.mentions().followedUpMeetings().include(part.id());
    }

    /**
     * The place of a field of this meeting.
     *
     * @param field its name
     * @return its pointer
     */
    public JsonPointer at(String field) {
        return pointer.child(field);
    }
}
