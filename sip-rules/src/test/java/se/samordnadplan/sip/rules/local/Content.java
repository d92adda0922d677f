package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.rules.national.Parts.dayOrNull;
import static se.samordnadplan.sip.rules.national.Parts.list;

import java.util.List;
import java.util.function.Consumer;
import se.samordnadplan.sip.model.followup.Coordinator;
import se.samordnadplan.sip.model.followup.CoordinatorBuilder;
import se.samordnadplan.sip.model.followup.DeliveryBuilder;
import se.samordnadplan.sip.model.followup.EvaluationBuilder;
import se.samordnadplan.sip.model.followup.FollowUp;
import se.samordnadplan.sip.model.followup.FollowUpBuilder;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.Goal;
import se.samordnadplan.sip.model.goal.GoalBuilder;
import se.samordnadplan.sip.model.goal.SubGoal;
import se.samordnadplan.sip.model.goal.SubGoalBuilder;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantBuilder;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.preparation.Meeting;
import se.samordnadplan.sip.model.preparation.MeetingBuilder;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.rules.national.Plans.Change;

/** Parts of the content, follow-up and end of a plan, for the rules of the local rule sets. */
final class Content {

    private Content() {}

    /** A goal, then changed. */
    static Goal goalWith(Consumer<GoalBuilder> change) {
        var goal = GoalBuilder.builder();
        change.accept(goal);
        return goal.build();
    }

    static SubGoal subGoal(Activity... activities) {
        return SubGoalBuilder.builder().activities(list(activities)).build();
    }

    /** A professional of a body, or of none. */
    static Participant professional(String id, String body) {
        return person(id, ParticipantRole.PROFESSIONAL, body);
    }

    static Participant person(String id, ParticipantRole role, String body) {
        return ParticipantBuilder.builder().id(id).role(role).body(body).build();
    }

    /** Takes other participants. */
    static Change people(Participant... people) {
        return plan -> plan.participants(list(people));
    }

    static Change coordinators(Coordinator... coordinators) {
        return plan -> plan.coordinators(list(coordinators));
    }

    /** Appoints these people. */
    static Change coordinatedBy(String... people) {
        return plan -> plan.coordinators(
                List.of(people).stream().map(Content::coordinator).toList());
    }

    static Coordinator coordinator(String participant) {
        return CoordinatorBuilder.builder().participant(participant).build();
    }

    /** A follow-up made on a day, then changed. */
    static FollowUp followUp(String on, Consumer<FollowUpBuilder> change) {
        var followUp = FollowUpBuilder.builder().on(dayOrNull(on));
        change.accept(followUp);
        return followUp.build();
    }

    static Meeting meeting(String id, MeetingType type, String plannedOn, String heldOn) {
        return MeetingBuilder.builder()
                .id(id)
                .type(type)
                .plannedOn(dayOrNull(plannedOn))
                .heldOn(dayOrNull(heldOn))
                .build();
    }

    static Change delivery(Consumer<DeliveryBuilder> change) {
        return plan -> {
            var delivery = DeliveryBuilder.builder();
            change.accept(delivery);
            plan.delivery(delivery.build());
        };
    }

    static Change evaluation(Consumer<EvaluationBuilder> change) {
        return plan -> {
            var evaluation = EvaluationBuilder.builder();
            change.accept(evaluation);
            plan.evaluation(evaluation.build());
        };
    }
}
