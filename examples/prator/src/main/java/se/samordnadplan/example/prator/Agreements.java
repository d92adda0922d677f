package se.samordnadplan.example.prator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.followup.ApprovalBuilder;
import se.samordnadplan.sip.model.followup.ClosureBuilder;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.followup.CoordinatorBuilder;
import se.samordnadplan.sip.model.followup.DeliveryBuilder;
import se.samordnadplan.sip.model.followup.DeliveryMethod;
import se.samordnadplan.sip.model.followup.EvaluationBuilder;
import se.samordnadplan.sip.model.followup.FollowUp;
import se.samordnadplan.sip.model.followup.FollowUpBuilder;
import se.samordnadplan.sip.model.followup.FollowUpMethod;
import se.samordnadplan.sip.model.followup.NextFollowUpBuilder;
import se.samordnadplan.sip.model.followup.ToIndividualBuilder;
import se.samordnadplan.sip.model.preparation.Meeting;
import se.samordnadplan.sip.model.preparation.MeetingBuilder;
import se.samordnadplan.sip.model.preparation.MeetingMode;
import se.samordnadplan.sip.model.preparation.MeetingType;

/**
 * The part of the adapter that adds what is agreed at the meeting, and what comes after it. In this host the coordinator is
 * chosen at the meeting with the individual, takes the overall responsibility, follows up and closes.
 */
final class Agreements {

    private Agreements() {}

    static void add(SipCase from, SipPlanBuilder plan) {
        var meeting = from.meeting;
        if (meeting != null) {
            plan.meetings(List.of(meeting(meeting)));
            plan.approvals(meeting.approved.stream()
                    .map(person -> ApprovalBuilder.builder()
                            .participant(People.id(person))
                            .approvedOn(meeting.on)
                            .build())
                    .toList());
        }
        addCoordination(from, meeting, plan);
        plan.followUps(from.followUps.stream()
                .map(followUp -> followUp(followUp, from.coordinator))
                .toList());
        addDelivery(from, plan);
        addClosure(from, plan);
    }

    private static Meeting meeting(SipCase.Meeting meeting) {
        return MeetingBuilder.builder()
                .id("m1")
                .type(MeetingType.PLANNING)
                .heldOn(meeting.on)
                .mode(meeting.byVideo ? MeetingMode.VIDEO : MeetingMode.IN_PERSON)
                .venueChosenWithIndividual(meeting.individualChosePlace)
                .chair(People.id(meeting.chair))
                .documenter(People.id(meeting.secretary))
                .attendees(People.ids(meeting.present))
                .build();
    }

    private static void addCoordination(SipCase from, SipCase.@Nullable Meeting meeting, SipPlanBuilder plan) {
        var coordinator = People.id(from.coordinator);
        if (coordinator == null) {
            return;
        }
        plan.overallResponsibleBody(People.bodyId(from.coordinator))
                .coordinators(List.of(CoordinatorBuilder.builder()
                        .participant(coordinator)
                        .appointedOn(meeting == null ? null : meeting.on)
                        .appointedWithIndividual(true)
                        .build()));
        if (from.nextFollowUp != null) {
            plan.nextFollowUp(NextFollowUpBuilder.builder()
                    .plannedOn(from.nextFollowUp.toLocalDate())
                    .plannedTime(from.nextFollowUp.toLocalTime())
                    .responsible(coordinator)
                    .method(FollowUpMethod.MEETING)
                    .build());
        }
    }

    private static FollowUp followUp(SipCase.FollowUp followUp, SipCase.@Nullable Person by) {
        return FollowUpBuilder.builder()
                .on(followUp.on)
                .plannedOn(followUp.bookedFor)
                .by(People.id(by))
                .method(FollowUpMethod.MEETING)
                .continuedNeed(followUp.stillNeeded)
                .build();
    }

    private static void addDelivery(SipCase from, SipPlanBuilder plan) {
        if (from.meeting != null && from.meeting.planPrinted) {
            plan.delivery(DeliveryBuilder.builder()
                    .toIndividual(ToIndividualBuilder.builder()
                            .method(DeliveryMethod.PRINTED)
                            .deliveredOn(from.closing == null ? null : from.closing.planHandedOverOn)
                            .build())
                    .build());
        }
    }

    private static void addClosure(SipCase from, SipPlanBuilder plan) {
        var closing = from.closing;
        if (closing == null) {
            return;
        }
        var coordinator = People.id(from.coordinator);
        plan.evaluation(EvaluationBuilder.builder()
                        .evaluatedOn(closing.evaluatedOn)
                        .by(coordinator)
                        .withIndividual(closing.evaluatedOn == null ? null : true)
                        .build())
                .closure(ClosureBuilder.builder()
                        .closedOn(closing.on)
                        .closedBy(coordinator)
                        .reason(ClosureReason.NEEDS_MET)
                        .build());
    }
}
