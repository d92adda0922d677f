package se.samordnadplan.sip.rules.national;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.samordnadplan.sip.model.CodeBuilder;
import se.samordnadplan.sip.model.DeviationBuilder;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.SourceBuilder;
import se.samordnadplan.sip.model.followup.ApprovalBuilder;
import se.samordnadplan.sip.model.followup.ClosureBuilder;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.followup.CoordinatorBuilder;
import se.samordnadplan.sip.model.followup.DeliveryBuilder;
import se.samordnadplan.sip.model.followup.DeliveryMethod;
import se.samordnadplan.sip.model.followup.DischargeBuilder;
import se.samordnadplan.sip.model.followup.EvaluationBuilder;
import se.samordnadplan.sip.model.followup.FollowUpBuilder;
import se.samordnadplan.sip.model.followup.FollowUpMethod;
import se.samordnadplan.sip.model.followup.NextFollowUpBuilder;
import se.samordnadplan.sip.model.followup.ToIndividualBuilder;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityAim;
import se.samordnadplan.sip.model.goal.ActivityBuilder;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.goal.GoalBuilder;
import se.samordnadplan.sip.model.goal.GoalStatedBy;
import se.samordnadplan.sip.model.goal.Outcome;
import se.samordnadplan.sip.model.goal.SubGoalBuilder;
import se.samordnadplan.sip.model.party.BodyBuilder;
import se.samordnadplan.sip.model.party.ContactBuilder;
import se.samordnadplan.sip.model.party.Identifier;
import se.samordnadplan.sip.model.party.IdentifierBuilder;
import se.samordnadplan.sip.model.party.IdentifierType;
import se.samordnadplan.sip.model.party.IndividualBuilder;
import se.samordnadplan.sip.model.party.ParticipantBuilder;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.party.Principal;
import se.samordnadplan.sip.model.preparation.ConsentBuilder;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.model.preparation.ConsentForm;
import se.samordnadplan.sip.model.preparation.InvitationBuilder;
import se.samordnadplan.sip.model.preparation.MeetingBuilder;
import se.samordnadplan.sip.model.preparation.MeetingMode;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.model.preparation.NeedBuilder;

/** Plans of all kinds, most of them faulty: with nulls, blanks, repeated ids, dead references and impossible dates. */
public final class RandomPlans extends RandomValues {

    /** The same plans for the same seed. */
    public RandomPlans(long seed) {
        super(seed);
    }

    /** The next plan. */
    public SipPlan next() {
        seldom = one(4, 12, 60);
        var plan = SipPlanBuilder.builder()
                .planType(oneIn(30) ? pick(PlanType.values()) : PlanType.SIP)
                .status(oneIn(50) ? null : one(PlanStatus.values()))
                .othersInvolved(flag())
                .overallResponsibleBody(bodyId());
        parties(plan);
        preparation(plan);
        content(plan);
        ending(plan);
        return plan.build();
    }

    private void parties(SipPlanBuilder plan) {
        plan.individual(maybe(() -> IndividualBuilder.builder()
                        .birthDate(pick(date(), LocalDate.of(2010, 5, 5), LocalDate.of(1950, 5, 5)))
                        .identifier(maybe(this::identifier))
                        .whatMatters(pick("Trädgården", " "))
                        .interpreterNeeded(flag())
                        .build()))
                .bodies(list(() -> BodyBuilder.builder()
                        .id(oneIn(seldom) ? bodyId() : next("ABCD"))
                        .principal(pick(Principal.values()))
                        .build()))
                .participants(list(() -> ParticipantBuilder.builder()
                        .id(oneIn(seldom) ? personId() : next("abcd"))
                        .role(pick(ParticipantRole.values()))
                        .body(bodyId())
                        .designatedCareContact(oneIn(2) ? Boolean.TRUE : flag())
                        .contact(maybe(() -> ContactBuilder.builder()
                                .phone(pick("070-1234567"))
                                .build()))
                        .profession(pick("Kurator", " "))
                        .build()));
    }

    private Identifier identifier() {
        return IdentifierBuilder.builder()
                .type(pick(IdentifierType.values()))
                .value(pick("201409089917", "194807029840", "201409689914", "201409089918", "x", " "))
                .build();
    }

    private void preparation(SipPlanBuilder plan) {
        plan.source(maybe(() -> SourceBuilder.builder()
                        .system(pick("Form", "samsa", "Prator"))
                        .build()))
                .need(maybe(() -> NeedBuilder.builder()
                        .identifiedOn(date())
                        .identifiedBy(personId())
                        .assessedBy(personId())
                        .build()))
                .consent(maybe(() -> ConsentBuilder.builder()
                        .form(pick(ConsentForm.values()))
                        .decision(pick(ConsentDecision.values()))
                        .informedOn(date())
                        .decidedOn(date())
                        .withdrawnOn(date())
                        .documentedBy(personId())
                        .build()))
                .invitation(maybe(() -> InvitationBuilder.builder()
                        .sentOn(date())
                        .sentBy(personId())
                        .purpose(pick("Planera"))
                        .statesConsent(flag())
                        .invitees(list(this::personId))
                        .build()))
                .meetings(list(() -> MeetingBuilder.builder()
                        .id(meetingId())
                        .plannedOn(date())
                        .type(oneIn(2) ? MeetingType.PLANNING : pick(MeetingType.values()))
                        .heldOn(date())
                        .attendees(list(this::personId))
                        .individualAbsenceReason(pick("Sjuk", " "))
                        .mode(pick(MeetingMode.values()))
                        .venueChosenWithIndividual(flag())
                        .chair(personId())
                        .documenter(personId())
                        .build()));
    }

    private void content(SipPlanBuilder plan) {
        plan.goals(list(() -> GoalBuilder.builder()
                        .description(pick("Gå ut", "ADL"))
                        .statedBy(pick(GoalStatedBy.values()))
                        .responsible(personId())
                        .followUpResponsible(personId())
                        .outcome(pick(Outcome.values()))
                        .activities(oneIn(6) ? list(9, this::activity) : activities())
                        .subGoals(list(() -> SubGoalBuilder.builder()
                                .activities(activities())
                                .build()))
                        .build()))
                .activities(activities())
                .coordinators(list(() -> CoordinatorBuilder.builder()
                        .participant(personId())
                        .appointedOn(date())
                        .appointedWithIndividual(flag())
                        .build()))
                .nextFollowUp(maybe(() -> NextFollowUpBuilder.builder()
                        .plannedOn(date())
                        .plannedTime(pick(LocalTime.NOON))
                        .responsible(personId())
                        .build()))
                .followUps(list(() -> FollowUpBuilder.builder()
                        .on(date())
                        .plannedOn(date())
                        .meeting(meetingId())
                        .method(pick(FollowUpMethod.values()))
                        .continuedNeed(flag())
                        .newNeed(flag())
                        .build()));
    }

    private List<Activity> activities() {
        return list(this::activity);
    }

    private Activity activity() {
        return ActivityBuilder.builder()
                .responsibleBody(bodyId())
                .responsible(personId())
                .followUpResponsible(personId())
                .order(pick(1, 2))
                .aim(pick(ActivityAim.values()))
                .startOn(date())
                .dueOn(date())
                .completedOn(date())
                .status(pick(ActivityStatus.values()))
                .build();
    }

    private void ending(SipPlanBuilder plan) {
        plan.approvals(list(() -> ApprovalBuilder.builder()
                        .participant(personId())
                        .approvedOn(date())
                        .build()))
                .delivery(maybe(() -> DeliveryBuilder.builder()
                        .copies(list(this::personId))
                        .originalHeldBy(personId())
                        .toIndividual(maybe(() -> ToIndividualBuilder.builder()
                                .method(pick(DeliveryMethod.values()))
                                .deliveredOn(date())
                                .build()))
                        .build()))
                .discharge(maybe(() -> DischargeBuilder.builder()
                        .admittedOn(date())
                        .readyNoticeOn(date())
                        .dischargedOn(date())
                        .hadSip(flag())
                        .compulsoryCare(oneIn(4) ? flag() : null)
                        .build()))
                .evaluation(maybe(() -> EvaluationBuilder.builder()
                        .evaluatedOn(date())
                        .withIndividual(flag())
                        .build()))
                .closure(maybe(() -> ClosureBuilder.builder()
                        .closedOn(date())
                        .closedBy(personId())
                        .reason(pick(ClosureReason.values()))
                        .build()))
                .codes(list(() -> CodeBuilder.builder()
                        .system(pick("KVÅ", "kva"))
                        .code(pick("XU045", "XU046"))
                        .on(date())
                        .build()))
                .deviations(
                        list(() -> DeviationBuilder.builder().reportedOn(date()).build()));
    }
}
