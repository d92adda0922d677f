package se.samordnadplan.sip.rules.national;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.samordnadplan.sip.model.followup.ApprovalBuilder;
import se.samordnadplan.sip.model.followup.ClosureBuilder;
import se.samordnadplan.sip.model.followup.DischargeBuilder;
import se.samordnadplan.sip.model.followup.EvaluationBuilder;
import se.samordnadplan.sip.model.followup.FollowUp;
import se.samordnadplan.sip.model.followup.FollowUpBuilder;
import se.samordnadplan.sip.model.followup.NextFollowUpBuilder;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityBuilder;
import se.samordnadplan.sip.model.goal.Goal;
import se.samordnadplan.sip.model.goal.GoalBuilder;
import se.samordnadplan.sip.model.goal.SubGoalBuilder;
import se.samordnadplan.sip.model.party.IdentifierBuilder;
import se.samordnadplan.sip.model.party.IdentifierType;
import se.samordnadplan.sip.model.party.IndividualBuilder;
import se.samordnadplan.sip.model.preparation.ConsentBuilder;
import se.samordnadplan.sip.model.preparation.InvitationBuilder;
import se.samordnadplan.sip.model.preparation.Meeting;
import se.samordnadplan.sip.model.preparation.MeetingBuilder;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.model.preparation.NeedBuilder;
import se.samordnadplan.sip.rules.national.Plans.Change;

/** Parts of plans, and changes of plans by part: {@code consent(c -> c.decidedOn(null))}. */
public final class Parts {

    private Parts() {}

    /** A date. */
    public static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    /** A date, or none. */
    public static LocalDate dayOrNull(String text) {
        return text == null ? null : day(text);
    }

    /** A date before the time of these plans: recorded, but not to be relied on. */
    public static LocalDate implausible() {
        return LocalDate.of(2009, 12, 31);
    }

    /** A list that may hold nulls, as documents do. */
    @SafeVarargs
    public static <T> List<T> list(T... elements) {
        var list = new ArrayList<T>();
        for (T element : elements) {
            list.add(element);
        }
        return list;
    }

    /** Changes the need; a plan without one gets an empty one first, as with all parts here. */
    public static Change need(Consumer<NeedBuilder> change) {
        return plan -> {
            var need = plan.need() == null ? NeedBuilder.builder() : NeedBuilder.builder(plan.need());
            change.accept(need);
            plan.need(need.build());
        };
    }

    /** Changes the consent. */
    public static Change consent(Consumer<ConsentBuilder> change) {
        return plan -> {
            var consent = plan.consent() == null ? ConsentBuilder.builder() : ConsentBuilder.builder(plan.consent());
            change.accept(consent);
            plan.consent(consent.build());
        };
    }

    /** Changes the call. */
    public static Change invitation(Consumer<InvitationBuilder> change) {
        return plan -> {
            var invitation = plan.invitation() == null
                    ? InvitationBuilder.builder()
                    : InvitationBuilder.builder(plan.invitation());
            change.accept(invitation);
            plan.invitation(invitation.build());
        };
    }

    /** Calls only these people. */
    public static Change invitees(String... people) {
        return invitation(call -> call.invitees(list(people)));
    }

    /** Changes the planning meeting of the sound plan. */
    public static Change meeting(Consumer<MeetingBuilder> change) {
        return plan -> {
            var meeting = MeetingBuilder.builder(plan.meetings().get(0));
            change.accept(meeting);
            plan.meetings(List.of(meeting.build()));
        };
    }

    /** Lets only these people attend the planning meeting. */
    public static Change attendees(String... people) {
        return meeting(meeting -> meeting.attendees(list(people)));
    }

    /** Takes other meetings. */
    public static Change meetings(Meeting... meetings) {
        return plan -> plan.meetings(list(meetings));
    }

    /** A planning meeting. */
    public static Meeting planningMeeting(String heldOn, String... attendees) {
        return MeetingBuilder.builder()
                .type(MeetingType.PLANNING)
                .heldOn(dayOrNull(heldOn))
                .attendees(list(attendees))
                .build();
    }

    /** Takes another birth date, and no identity number. */
    public static Change born(String birthDate) {
        return plan -> plan.individual(
                IndividualBuilder.builder().birthDate(dayOrNull(birthDate)).build());
    }

    /** Takes an identity number and a birth date. */
    public static Change numbered(IdentifierType type, String number, String birthDate) {
        return plan -> plan.individual(IndividualBuilder.builder()
                .identifier(IdentifierBuilder.builder().type(type).value(number).build())
                .birthDate(dayOrNull(birthDate))
                .build());
    }

    /** Takes other goals. */
    public static Change goals(Goal... goals) {
        return plan -> plan.goals(list(goals));
    }

    /** A goal with activities of its own. */
    public static Goal goal(Activity... activities) {
        return GoalBuilder.builder().activities(list(activities)).build();
    }

    /** A goal with one sub-goal that has the activities. */
    public static Goal goalWithSubGoal(Activity... activities) {
        return GoalBuilder.builder()
                .subGoals(List.of(
                        SubGoalBuilder.builder().activities(list(activities)).build()))
                .build();
    }

    /** Takes these activities of the plan itself instead of all activities and goals. */
    public static Change onlyActivities(Activity... activities) {
        return plan -> plan.goals(List.of()).activities(list(activities));
    }

    /** A planned activity under a body, or under none. */
    public static Activity activity(String body) {
        return ActivityBuilder.builder().responsibleBody(body).build();
    }

    /** An activity under a body, then changed. */
    public static Activity activity(String body, Consumer<ActivityBuilder> change) {
        var activity = ActivityBuilder.builder(activity(body));
        change.accept(activity);
        return activity.build();
    }

    /** Changes the agreed follow-up. */
    public static Change nextFollowUp(Consumer<NextFollowUpBuilder> change) {
        return plan -> {
            var next = plan.nextFollowUp() == null
                    ? NextFollowUpBuilder.builder()
                    : NextFollowUpBuilder.builder(plan.nextFollowUp());
            change.accept(next);
            plan.nextFollowUp(next.build());
        };
    }

    /** Takes other follow-ups. */
    public static Change followUps(FollowUp... followUps) {
        return plan -> plan.followUps(list(followUps));
    }

    /** A follow-up made. */
    public static FollowUp followUp(String on) {
        return FollowUpBuilder.builder().on(dayOrNull(on)).build();
    }

    /** Changes the closure. */
    public static Change closure(Consumer<ClosureBuilder> change) {
        return plan -> {
            var closure = plan.closure() == null ? ClosureBuilder.builder() : ClosureBuilder.builder(plan.closure());
            change.accept(closure);
            plan.closure(closure.build());
        };
    }

    /** Adds a discharge. */
    public static Change discharge(Consumer<DischargeBuilder> change) {
        return plan -> {
            var discharge = DischargeBuilder.builder();
            change.accept(discharge);
            plan.discharge(discharge.build());
        };
    }

    /** Takes another date of evaluation, or none. */
    public static Change evaluation(LocalDate evaluatedOn) {
        return plan -> plan.evaluation(
                EvaluationBuilder.builder().evaluatedOn(evaluatedOn).build());
    }

    /** Takes approvals with these dates, or without. */
    public static Change approvals(String... approvedOn) {
        return plan -> plan.approvals(Stream.of(approvedOn)
                .map(on -> ApprovalBuilder.builder().approvedOn(dayOrNull(on)).build())
                .toList());
    }
}
