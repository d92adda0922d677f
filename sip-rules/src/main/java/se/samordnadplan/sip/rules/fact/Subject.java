package se.samordnadplan.sip.rules.fact;

import static se.samordnadplan.sip.model.preparation.ConsentDecision.GIVEN;
import static se.samordnadplan.sip.model.preparation.ConsentDecision.PENDING;
import static se.samordnadplan.sip.model.preparation.ConsentDecision.REFUSED;
import static se.samordnadplan.sip.model.preparation.ConsentDecision.WITHDRAWN;

import java.util.function.Function;
import java.util.function.Predicate;
import se.samordnadplan.sip.model.followup.ClosureReason;

/**
 * What a rule judges. Where a plan has nothing of it the rule does not apply; where all of it is unsound the rule cannot
 * tell.
 */
public enum Subject {
    /** The plan as such: always there. */
    PLAN(facts(facts -> true)),
    /** Live activities with a recorded body. */
    ACTIVITIES_WITH_A_BODY(facts(facts -> facts.plan().index().liveActivities().haveBody())),
    /** A consent that could be asked for: not of somebody who died or moved before the planning. */
    CONSENT_THAT_COULD_BE_ASKED(index(plan -> !Closures.isNeverEstablished(plan)
            || !Closures.isBecause(plan, ClosureReason.DECEASED, ClosureReason.MOVED))),
    /** A consent that was given, withdrawn later or not. */
    CONSENT_THAT_WAS_GIVEN(index(plan -> Consents.given(plan) != null)),
    /** A consent that is no longer pending. */
    DECISION_ON_CONSENT(index(plan -> plan.plan().consent() != null && !plan.consentIs(PENDING))),
    /** A dated consent and the dated call it precedes. */
    CONSENT_AND_CALL(index(Preparations::consentAndCall)),
    /** A dated consent and the planning meeting it precedes. */
    CONSENT_AND_PLANNING(Subject::consentAndPlanning),
    /** A refused consent, unless the plan is closed for a reason that nobody recorded. */
    REFUSED_CONSENT(index(plan -> plan.consentIs(REFUSED) && !Closures.lackReason(plan))),
    /** A withdrawn consent. */
    WITHDRAWN_CONSENT(index(plan -> plan.consentIs(WITHDRAWN))),
    /** A withdrawn consent, unless the plan is closed for a reason that nobody recorded. */
    CONSEQUENCE_OF_WITHDRAWAL(index(plan -> plan.consentIs(WITHDRAWN) && !Closures.lackReason(plan))),
    /** A withdrawal that has a date. */
    DATED_WITHDRAWAL(index(plan -> Consents.withdrawnOn(plan) != null)),
    /** A child. */
    CHILD(facts(facts -> facts.plan().concernsChild())),
    /** A plan that was not given up before it could be established. */
    PLAN_NOT_GIVEN_UP(index(plan -> !Closures.isNeverEstablished(plan))),
    /** The call. */
    INVITATION(index(plan -> plan.plan().invitation() != null)),
    /** A call by somebody and an initiative by somebody, unless the care contact calls at a discharge. */
    CALL_OF_INITIATOR(Preparations::callOfInitiator),
    /** The people called. */
    INVITEES(facts(facts -> facts.invitation().hasInvitees())),
    /** The people called, and bodies of region or municipality that answer for live activities. */
    INVITEES_AND_PRINCIPAL_BODIES(Preparations::inviteesAndPrincipalBodies),
    /** The people called, and professionals who attended the planning meeting. */
    INVITEES_AND_PROFESSIONAL_ATTENDEES(Preparations::inviteesAndProfessionalAttendees),
    /** The planning meeting. */
    PLANNING_MEETING(facts -> facts.plan().index().hasPlanningMeeting()),
    /** Meetings that have both a chair and a documenter. */
    MEETINGS_WITH_CHAIR_AND_DOCUMENTER(index(Preparations::meetingsWithChairAndDocumenter)),
    /** Professionals who are called, and the planning meeting. */
    INVITED_PROFESSIONALS_AND_PLANNING(Preparations::invitedProfessionalsAndPlanning),
    /** Professionals who attended a planning meeting by telephone or video. */
    PROFESSIONALS_AT_REMOTE_PLANNING(
            facts -> Preparations.professionalsAtRemotePlanning(facts.plan().index())),
    /** The planning meeting of somebody who needs an interpreter. */
    PLANNING_WITH_INTERPRETER(
            facts -> Preparations.planningWithInterpreter(facts.plan().index())),
    /** The goals. */
    GOALS(facts(facts -> facts.plan().hasGoal())),
    /** Sub-goals of goals for which something is done. */
    SUB_GOALS(index(plan -> Some.match(plan.subGoals(), PlacedSubGoal::isOfActiveGoal))),
    /** Goals with many activities of their own. */
    BROAD_GOALS(Subject::broadGoals),
    /** Descriptions of goals, sub-goals and live activities. */
    DESCRIPTIONS(facts(facts -> facts.plan().hasGoal() || facts.plan().hasLiveActivity())),
    /** Live activities that region or municipality answers for. */
    ACTIVITIES_UNDER_A_PRINCIPAL(facts -> facts.plan().index().liveActivities().areUnderSomePrincipal()),
    /** The coordinators. */
    COORDINATORS(index(plan -> !plan.coordinators().isEmpty())),
    /** Two coordinators or more. */
    SEVERAL_COORDINATORS(index(plan -> plan.coordinators().size() > 1)),
    /** Coordinators with a recorded body. */
    COORDINATORS_WITH_A_BODY(facts -> Coordinators.haveBody(facts.plan().index())),
    /** Live activities. */
    LIVE_ACTIVITIES(facts(facts -> facts.plan().hasLiveActivity())),
    /** The answer whether others are involved, where the activities can confirm it. */
    ANSWER_ABOUT_OTHER_ACTORS(Subject::answerAboutOtherActors),
    /** The body with the overall responsibility. */
    OVERALL_RESPONSIBLE_BODY(facts(facts -> facts.plan().overallResponsibleBody() != null)),
    /** The agreed follow-up and the planning meeting it follows. */
    FOLLOW_UP_AND_PLANNING(facts -> Answer.of(facts.nextFollowUp().plannedOn() != null)
            .and(facts.plan().index().hasPlanningMeeting())),
    /** The day of the agreed follow-up. */
    AGREED_FOLLOW_UP(facts(facts -> facts.nextFollowUp().plannedOn() != null)),
    /** Whoever answers for the agreed follow-up. */
    FOLLOW_UP_RESPONSIBLE(facts(facts -> facts.nextFollowUp().responsible() != null)),
    /** Meetings held to follow up or to evaluate. */
    FOLLOW_UP_MEETINGS(index(plan -> Some.match(plan.meetings(), PlacedMeeting::isHeldToFollowUp))),
    /** Follow-ups made electronically. */
    ELECTRONIC_FOLLOW_UPS(index(FollowUps::anyElectronic)),
    /** Follow-ups that found a new need. */
    FOLLOW_UPS_WITH_NEW_NEED(index(FollowUps::anyFoundNewNeed)),
    /** Follow-ups made and the day of the agreed one. */
    FOLLOW_UPS_AND_NEXT(facts(facts -> facts.nextFollowUp().plannedOn() != null
            && !facts.plan().index().followUps().isEmpty())),
    /** Those who attended the planning meeting, but interpreters. */
    APPROVERS(facts -> Agreements.askForApproval(facts.plan().index())),
    /** Professionals who carry out an activity. */
    RESPONSIBLE_PROFESSIONALS(facts -> Agreements.askForCopies(facts.plan().index())),
    /** A body of the region that has a participant. */
    REGION_THAT_TAKES_PART(facts -> facts.plan().index().mentions().regionTakesPart()),
    /** A mandatory deadline that was not kept, and a follow-up after it. */
    MISS_THAT_IS_FOLLOWED_UP(Facts::areFollowedUpAfterMiss),
    /** The activities of a plan that care itself brought to an end. */
    ACTIVITIES_TO_SETTLE(index(
            plan -> !Closures.isForReasonOutsideCare(plan) && !plan.activities().isEmpty())),
    /** The goals of a plan that care itself brought to an end. */
    GOALS_TO_EVALUATE(index(
            plan -> !Closures.isForReasonOutsideCare(plan) && !plan.goals().isEmpty())),
    /** The end of a plan that care itself brought to an end. */
    END_TO_EVALUATE(index(plan -> !Closures.isForReasonOutsideCare(plan))),
    /** The evaluation of a plan that care itself brought to an end. */
    EVALUATION(index(Closures::isEvaluated)),
    /** The closure, and coordinators who answer for it. */
    CLOSURE_AND_COORDINATORS(
            index(plan -> plan.plan().closure() != null && !plan.coordinators().isEmpty())),
    /** A discharge of somebody who has a plan already. */
    DISCHARGE_WITH_EARLIER_PLAN(facts -> Discharges.demandsFollowUp(facts.plan().index())),
    /** A discharge that calls for a plan. */
    DISCHARGE_WITHOUT_EARLIER_PLAN(facts -> Discharges.demandsPlan(facts.plan().index())),
    /** The call to the planning of a discharge. */
    CALL_AT_DISCHARGE(facts -> Discharges.demandsCallByCareContact(facts.plan().index())),
    /** Pairs of dates that follow one another. */
    STEPS(facts(Facts::hasSteps)),
    /** Dates that say that something was done. */
    RECORDED_DATES(facts(Facts::hasRecordedDates));

    private final Function<Facts, Answer> question;

    Subject(Function<Facts, Answer> question) {
        this.question = question;
    }

    private static Function<Facts, Answer> facts(Predicate<Facts> isThere) {
        return facts -> Answer.of(isThere.test(facts));
    }

    private static Function<Facts, Answer> index(Predicate<PlanIndex> isThere) {
        return facts -> Answer.of(isThere.test(facts.plan().index()));
    }

    /**
     * Whether a plan has something to judge.
     *
     * @param facts the plan's facts
     * @return unknown where only unsound values would be judged
     */
    public Answer isIn(Facts facts) {
        return question.apply(facts);
    }

    private static Answer consentAndPlanning(Facts facts) {
        var plan = facts.plan().index();
        var consent = plan.plan().consent();
        return Answer.of(consent != null && plan.consentIs(GIVEN, WITHDRAWN) && consent.decidedOn() != null)
                .and(plan.hasPlanningMeeting());
    }

    private static Answer broadGoals(Facts facts) {
        int most = facts.plan().maxOwnActivities();
        return Answer.of(Some.match(facts.plan().index().goals(), goal -> goal.ownLiveActivities() > most));
    }

    private static Answer answerAboutOtherActors(Facts facts) {
        var plan = facts.plan();
        if (plan.othersInvolved() == null) {
            return Answer.NO;
        }
        return plan.othersInvolved() && plan.index().liveActivities().lackBody()
                ? plan.hasActivityUnderSomebodyElse()
                : Answer.YES;
    }
}
