package se.samordnadplan.sip.rules.fact;

import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.party.ParticipantRole;

/**
 * Somebody who attended the planning meeting (närvarande), in his place in the list of attendees.
 *
 * @param reference the participant, as recorded
 * @param isFirstMention whether he does not stand earlier in the list
 * @param plan the index of the plan
 * @param pointer the place in the list
 */
public record Attendee(String reference, boolean isFirstMention, PlanIndex plan, JsonPointer pointer) {

    private static final JsonPointer PARTICIPANTS = JsonPointer.ROOT.child("participants");

    /**
     * Whether the attendee came as a professional.
     *
     * @return unknown where nobody can tell who it is
     */
    public Answer isProfessional() {
        return Roles.of(reference, plan.participants(), ParticipantRole.PROFESSIONAL);
    }

    /**
     * Whether the attendee had been called.
     *
     * @return unknown where nobody can tell who it is, or whom an invitee is
     */
    public Answer wasInvited() {
        return plan.participants().isUnsound(reference)
                ? Answer.UNKNOWN
                : plan.invitees().include(reference);
    }

    /**
     * Whether the plan says what the attendee's profession is.
     *
     * @return unknown where nobody can tell who it is
     */
    public Answer statesProfession() {
        var participant = plan.participants().find(reference);
        return participant == null ? Answer.UNKNOWN : Answer.of(participant.profession() != null);
    }

    /**
     * The place of a field of the participant; of an id that stands twice, of the last: nobody is pointed at by it.
     *
     * @param field its name
     * @return its pointer; under the attendee where nobody can tell who it is
     */
    public JsonPointer participantAt(String field) {
        int place = plan.participants().place(reference);
        return (place < 0 ? pointer : PARTICIPANTS.child(place)).child(field);
    }

    /** Without the reference: an id may be an identity number, and libraries may log facts. */
    @Override
    public String toString() {
        return "Attendee[]";
    }
}
