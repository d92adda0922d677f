package se.samordnadplan.sip.rules.deadline;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.followup.ClosureBuilder;
import se.samordnadplan.sip.model.followup.DischargeBuilder;
import se.samordnadplan.sip.model.goal.ActivityBuilder;
import se.samordnadplan.sip.model.preparation.ConsentBuilder;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.StartEvent;

/** Plans that record the two events of one deadline and nothing else. */
final class SpanPlans {

    private SpanPlans() {}

    /** An established plan in which the deadline starts on a day, and ends on another unless that is null. */
    static SipPlan plan(DeadlineRule rule, LocalDate start, @Nullable LocalDate end) {
        var plan = DeadlineFixture.established();
        begin(plan, rule.start(), start);
        if (end != null) {
            end(plan, rule, start, end);
        }
        return plan.build();
    }

    private static void begin(SipPlanBuilder plan, StartEvent event, LocalDate on) {
        switch (event) {
            case NEED_IDENTIFIED -> plan.need(DeadlineFixture.need(on.toString()));
            case CONSENT_GIVEN ->
                plan.consent(ConsentBuilder.builder()
                        .decision(ConsentDecision.GIVEN)
                        .decidedOn(on)
                        .build());
            case INVITATION_SENT -> plan.invitation(DeadlineFixture.sent(on.toString()));
            case PLANNING_MEETING_HELD -> plan.meetings(List.of(DeadlineFixture.planning(on.toString())));
            case DISCHARGE_READY_NOTICE ->
                plan.discharge(DischargeBuilder.builder().readyNoticeOn(on).build());
            case ADMITTED ->
                plan.discharge(DischargeBuilder.builder().admittedOn(on).build());
            case DISCHARGED ->
                plan.discharge(DischargeBuilder.builder().dischargedOn(on).build());
            case FOLLOW_UP_PLANNED -> plan.nextFollowUp(DeadlineFixture.next(on.toString()));
            case ACTIVITY_DUE ->
                plan.activities(List.of(ActivityBuilder.builder().dueOn(on).build()));
        }
    }

    private static void end(SipPlanBuilder plan, DeadlineRule rule, LocalDate start, LocalDate on) {
        switch (rule.end()) {
            case INVITATION_SENT -> plan.invitation(DeadlineFixture.sent(on.toString()));
            case PLANNING_MEETING_HELD -> plan.meetings(List.of(DeadlineFixture.planning(on.toString())));
            case FOLLOW_UP_HELD -> followUp(plan, rule.start(), start, on);
            case CLOSED -> plan.closure(ClosureBuilder.builder().closedOn(on).build());
            case ACTIVITY_COMPLETED ->
                plan.activities(List.of(
                        ActivityBuilder.builder().dueOn(start).completedOn(on).build()));
        }
    }

    /** A planned follow-up names the day it was planned for, and with it the booking that it was. */
    private static void followUp(SipPlanBuilder plan, StartEvent event, LocalDate start, LocalDate on) {
        boolean planned = event == StartEvent.FOLLOW_UP_PLANNED;
        plan.followUps(List.of(
                planned
                        ? DeadlineFixture.followUp(start.toString(), on.toString())
                        : DeadlineFixture.followUp(on.toString())));
    }
}
