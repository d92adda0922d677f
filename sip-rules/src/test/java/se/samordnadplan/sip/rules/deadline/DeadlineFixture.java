package se.samordnadplan.sip.rules.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.followup.FollowUp;
import se.samordnadplan.sip.model.followup.FollowUpBuilder;
import se.samordnadplan.sip.model.followup.NextFollowUp;
import se.samordnadplan.sip.model.followup.NextFollowUpBuilder;
import se.samordnadplan.sip.model.preparation.Consent;
import se.samordnadplan.sip.model.preparation.ConsentBuilder;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.model.preparation.Invitation;
import se.samordnadplan.sip.model.preparation.InvitationBuilder;
import se.samordnadplan.sip.model.preparation.Meeting;
import se.samordnadplan.sip.model.preparation.MeetingBuilder;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.model.preparation.Need;
import se.samordnadplan.sip.model.preparation.NeedBuilder;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.DeadlineUnit;
import se.samordnadplan.sip.rules.EndEvent;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.StartEvent;
import se.samordnadplan.sip.rules.fact.PlanIndex;

/** Small plans, deadlines, and how they stand, one a line. */
final class DeadlineFixture {

    /** A date with a mistyped century, as {@code date-plausible} finds them. */
    static final LocalDate UNSOUND = LocalDate.of(1026, 3, 2);

    static final DeadlineRule FOLLOW_UP = rule(
            "follow-up-held-as-planned",
            StartEvent.FOLLOW_UP_PLANNED,
            EndEvent.FOLLOW_UP_HELD,
            0,
            DeadlineUnit.CALENDAR_DAYS);
    static final DeadlineRule ACTIVITY = rule(
            "activity-done-by-due-date",
            StartEvent.ACTIVITY_DUE,
            EndEvent.ACTIVITY_COMPLETED,
            0,
            DeadlineUnit.CALENDAR_DAYS);
    static final DeadlineRule DISCHARGE = rule(
            "discharge-invitation-within-3-days",
            StartEvent.DISCHARGE_READY_NOTICE,
            EndEvent.INVITATION_SENT,
            3,
            DeadlineUnit.CALENDAR_DAYS);
    static final DeadlineRule MEETING = rule(
            "meeting-within-15-working-days",
            StartEvent.NEED_IDENTIFIED,
            EndEvent.PLANNING_MEETING_HELD,
            15,
            DeadlineUnit.WORKING_DAYS);

    private DeadlineFixture() {}

    static DeadlineRule rule(String id, StartEvent start, EndEvent end, int amount, DeadlineUnit unit) {
        return new DeadlineRule(RuleId.of(id), start, end, amount, unit, false, Binding.MANDATORY, List.of(), Map.of());
    }

    static DeadlineRule rollingForward(DeadlineRule rule) {
        return new DeadlineRule(
                rule.id(),
                rule.start(),
                rule.end(),
                rule.amount(),
                rule.unit(),
                true,
                rule.binding(),
                rule.citations(),
                rule.message());
    }

    /** The national set with other deadlines. */
    static ActiveRules active(DeadlineRule... rules) {
        var national = RuleSets.shipped("national").on(LocalDate.of(2026, 1, 1));
        return new ActiveRules(
                national.id(),
                national.version(),
                national.status(),
                null,
                national.rules(),
                List.of(rules),
                Map.of(),
                national.parameters(),
                List.of(),
                national.calendar());
    }

    /** How the deadlines stand: state, pointer, start, due, end, working days left and over; a hyphen for what is absent. */
    static List<String> judge(SipPlan plan, LocalDate asOf, DeadlineRule... rules) {
        return Deadlines.judge(PlanIndex.of(plan, asOf), active(rules)).stream()
                .map(DeadlineFixture::line)
                .toList();
    }

    private static String line(JudgedDeadline deadline) {
        return Stream.of(
                        deadline.state(),
                        deadline.pointer(),
                        deadline.startOn(),
                        deadline.dueOn(),
                        deadline.completedOn(),
                        deadline.workingDaysLeft(),
                        deadline.workingDaysOver())
                .map(value -> value == null ? "-" : value.toString())
                .reduce((left, right) -> left + " " + right)
                .orElseThrow();
    }

    static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    static SipPlanBuilder plan(PlanStatus status) {
        return SipPlanBuilder.builder().planType(PlanType.SIP).status(status);
    }

    static SipPlanBuilder established() {
        return plan(PlanStatus.ESTABLISHED);
    }

    static Need need(String identifiedOn) {
        return NeedBuilder.builder().identifiedOn(day(identifiedOn)).build();
    }

    static Consent consent(ConsentDecision decision) {
        return ConsentBuilder.builder().decision(decision).build();
    }

    static Invitation sent(String on) {
        return InvitationBuilder.builder().sentOn(day(on)).build();
    }

    static Meeting planning(String heldOn) {
        return MeetingBuilder.builder()
                .type(MeetingType.PLANNING)
                .heldOn(day(heldOn))
                .build();
    }

    static FollowUp followUp(String on) {
        return FollowUpBuilder.builder().on(day(on)).build();
    }

    static FollowUp followUp(String plannedOn, String on) {
        return FollowUpBuilder.builder().plannedOn(day(plannedOn)).on(day(on)).build();
    }

    static NextFollowUp next(String plannedOn) {
        return NextFollowUpBuilder.builder().plannedOn(day(plannedOn)).build();
    }
}
