package se.samordnadplan.sip.rules.fact;

import se.samordnadplan.sip.model.party.ParticipantRole;

/**
 * Somebody who was called (kallad); a fact once, however often the call names him.
 *
 * @param reference the participant, as recorded
 * @param plan the index of the plan
 */
public record Invitee(String reference, PlanIndex plan) {

    /**
     * Whether the invitee is called as a professional.
     *
     * @return unknown where nobody can tell who it is
     */
    public Answer isProfessional() {
        return Roles.of(reference, plan.participants(), ParticipantRole.PROFESSIONAL);
    }

    /**
     * Whether at the planning meeting there was the invitee, or somebody else from the body recorded for the invitee.
     *
     * @return unknown where nobody can tell who it is, or where somebody who attended, or a body, cannot be told
     */
    public Answer isRepresentedAtPlanning() {
        var person = plan.participants().find(reference);
        if (person == null) {
            return Answer.UNKNOWN;
        }
        var there = plan.planningAttendees();
        return there.include(reference).or(there.represent(person.body()));
    }

    /** Without the reference: an id may be an identity number, and libraries may log facts. */
    @Override
    public String toString() {
        return "Invitee[]";
    }
}
