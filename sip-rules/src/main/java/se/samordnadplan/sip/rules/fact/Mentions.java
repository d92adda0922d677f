package se.samordnadplan.sip.rules.fact;

import java.util.List;
import java.util.function.Function;
import se.samordnadplan.sip.model.followup.Approval;
import se.samordnadplan.sip.model.followup.Coordinator;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.Principal;

/** Whom and what the lists of a plan name, for questions that are asked of many parts. */
final class Mentions {

    private final Lookup<Body> bodies;
    private final MeetingDays meetingDays;
    private final References followedUpMeetings;
    private final References bodiesTakingPart;
    private final References coordinators;
    private final References approvers;
    private final References copied;

    Mentions(PlanIndex index) {
        var plan = index.plan();
        bodies = index.bodies();
        var meetings = Lookup.of(index.meetings(), meeting -> meeting.part().id());
        meetingDays = new MeetingDays(index.meetings(), meetings);
        followedUpMeetings =
                References.of(index.followUps(), followUp -> followUp.part().meeting(), meetings);
        bodiesTakingPart = References.of(plan.participants(), Participant::body, index.bodies());
        coordinators = References.of(plan.coordinators(), Coordinator::participant, index.participants());
        approvers = References.of(plan.approvals(), Approval::participant, index.participants());
        List<String> copies =
                plan.delivery() == null ? List.of() : plan.delivery().copies();
        copied = References.of(copies, Function.identity(), index.participants());
    }

    /** The meetings that follow-ups say they were made at. */
    References followedUpMeetings() {
        return followedUpMeetings;
    }

    /** The days that meetings are held or planned on. */
    MeetingDays meetingDays() {
        return meetingDays;
    }

    /** The bodies that have a participant, whatever the role. */
    References bodiesTakingPart() {
        return bodiesTakingPart;
    }

    /** Whether a body of the region has a participant. */
    Answer regionTakesPart() {
        return bodiesTakingPart.includeAny(id -> bodies.find(id).principal() == Principal.REGION);
    }

    /** The coordinators. */
    References coordinators() {
        return coordinators;
    }

    /** Those who approved the plan. */
    References approvers() {
        return approvers;
    }

    /** Those who got a copy. */
    References copied() {
        return copied;
    }
}
