package se.samordnadplan.sip.rules.fact;

import static se.samordnadplan.sip.model.party.ParticipantRole.PROFESSIONAL;

/** What there is to judge of need, consent, invitation and meeting: the subjects of the first chapters of the catalogue. */
final class Preparations {

    /** While the rule set has this rule, it says who calls to the planning of a discharge, and no other rule does. */
    private static final String CALL_BY_CARE_CONTACT = "discharge-invitation-by-care-contact";

    private Preparations() {}

    static boolean consentAndCall(PlanIndex plan) {
        var consent = Consents.given(plan);
        var invitation = plan.plan().invitation();
        return consent != null && consent.decidedOn() != null && invitation != null && invitation.sentOn() != null;
    }

    static Answer callOfInitiator(Facts facts) {
        var plan = facts.plan().index();
        var need = plan.plan().need();
        boolean recorded = facts.invitation().sentBy() != null && need != null && need.identifiedBy() != null;
        return facts.demand(CALL_BY_CARE_CONTACT)
                ? Answer.of(recorded)
                        .and(Discharges.demandsCallByCareContact(plan).not())
                : Answer.of(recorded);
    }

    static Answer inviteesAndPrincipalBodies(Facts facts) {
        return Answer.of(facts.invitation().hasInvitees())
                .and(facts.plan().index().liveActivities().areUnderSomePrincipal());
    }

    static Answer inviteesAndProfessionalAttendees(Facts facts) {
        return Answer.of(facts.invitation().hasInvitees())
                .and(facts.plan().index().hasPlanningMeeting(meeting -> meeting.wasAttendedBy(PROFESSIONAL)));
    }

    static boolean meetingsWithChairAndDocumenter(PlanIndex plan) {
        return Some.match(plan.meetings(), meeting -> meeting.chair() != null && meeting.documenter() != null);
    }

    static Answer invitedProfessionalsAndPlanning(Facts facts) {
        return facts.invitation().calls(PROFESSIONAL).and(facts.plan().index().hasPlanningMeeting());
    }

    static Answer professionalsAtRemotePlanning(PlanIndex plan) {
        return plan.hasPlanningMeeting(meeting -> meeting.isRemote() ? meeting.wasAttendedBy(PROFESSIONAL) : Answer.NO);
    }

    static Answer planningWithInterpreter(PlanIndex plan) {
        var individual = plan.plan().individual();
        boolean needed = individual != null && Boolean.TRUE.equals(individual.interpreterNeeded());
        return Answer.of(needed).and(plan.hasPlanningMeeting());
    }
}
