package se.samordnadplan.sip.rules.national;

import static se.samordnadplan.sip.model.preparation.ConsentDecision.WITHDRAWN;
import static se.samordnadplan.sip.rules.national.Parts.closure;
import static se.samordnadplan.sip.rules.national.Parts.consent;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.discharge;
import static se.samordnadplan.sip.rules.national.Parts.evaluation;
import static se.samordnadplan.sip.rules.national.Parts.followUp;
import static se.samordnadplan.sip.rules.national.Parts.followUps;
import static se.samordnadplan.sip.rules.national.Parts.implausible;
import static se.samordnadplan.sip.rules.national.Parts.invitation;
import static se.samordnadplan.sip.rules.national.Parts.meeting;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.need;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.model.followup.DischargeBuilder;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;
import se.samordnadplan.sip.rules.test.RuleVerifier;

/** The rule of section 11 of the catalogue on the order of events. */
class ChronologyRulesTest {

    private static final RuleVerifier RULE = verifyThat("events-in-order");
    private static final Change NO_NEED = plan -> plan.need(null);
    private static final Change NO_CALL = plan -> plan.invitation(null);

    @Test
    void soundPlansAreInOrderInEachStatus() {
        RULE.given(invited()).isSatisfied();
        RULE.given(established()).isSatisfied();
        RULE.given(closed()).isSatisfied();
        RULE.given(declined(invitation(i -> i.sentOn(day("2026-01-06"))))).reports("/invitation/sentOn");
    }

    @Test
    void withoutTwoDatesThereIsNothingToCompare() {
        RULE.given(initiated()).isNotApplicable();
        RULE.given(declined()).isNotApplicable();
        RULE.given(invited(NO_NEED)).isNotApplicable();
    }

    @Test
    void eachStepOfTheChainFollowsTheLastOneBeforeIt() {
        RULE.given(invited(invitation(i -> i.sentOn(day("2026-01-07"))))).isSatisfied();
        RULE.given(invited(invitation(i -> i.sentOn(day("2026-01-06"))))).reports("/invitation/sentOn");
        RULE.given(established(meeting(m -> m.heldOn(day("2026-01-12"))))).isSatisfied();
        RULE.given(established(meeting(m -> m.heldOn(day("2026-01-11"))))).reports("/meetings/0/heldOn");
        RULE.given(established(NO_CALL, meeting(m -> m.heldOn(day("2026-01-07")))))
                .isSatisfied();
        RULE.given(established(NO_CALL, meeting(m -> m.heldOn(day("2026-01-06")))))
                .reports("/meetings/0/heldOn");
        RULE.given(established(invitation(i -> i.sentOn(day("2026-01-05"))), meeting(m -> m.heldOn(day("2026-01-06")))))
                .reports("/invitation/sentOn");
    }

    @Test
    void onlyThePlanningMeetingIsAStep() {
        RULE.given(established(meetings(planningMeeting("2026-01-13"), planningMeeting("2026-01-06"))))
                .reports("/meetings/1/heldOn");
        RULE.given(established(NO_NEED, NO_CALL)).isNotApplicable();
    }

    @Test
    void followUpsComeAfterTheChain() {
        RULE.given(established(followUps(followUp("2026-01-28"), null, followUp("2026-01-27"), followUp(null))))
                .reports("/followUps/2/on");
        RULE.given(established(meetings(), followUps(followUp("2026-01-12"), followUp("2026-01-11"))))
                .reports("/followUps/1/on");
        RULE.given(established(meetings(), NO_CALL, followUps(followUp("2026-01-06"))))
                .reports("/followUps/0/on");
        RULE.given(established(meetings(), NO_CALL, NO_NEED, followUps(followUp("2026-01-06"))))
                .isNotApplicable();
    }

    @Test
    void theClosureComesAfterTheLatestFollowUp() {
        closedOn("2026-02-20", followUps(followUp("2026-02-20"), followUp("2026-02-10")))
                .isSatisfied();
        closedOn("2026-02-20", followUps(followUp("2026-02-21"), followUp("2026-02-10")))
                .reports("/closure/closedOn");
        closedOn("2026-01-27", followUps(), evaluation(null)).reports("/closure/closedOn");
        closedOn("2026-01-28", followUps(followUp(null)), evaluation(null)).isSatisfied();
        closedOn("2026-02-19", followUps()).reports("/closure/closedOn");
        closedOn("2026-02-15").reports("/closure/closedOn");
        closedOn("2026-01-20", followUps(followUp("2026-01-19")), evaluation(null))
                .reports("/followUps/0/on");
    }

    @Test
    void approvalsAndEvaluationComeAfterThePlanningMeeting() {
        RULE.given(established(Parts.approvals("2026-01-27", null, "2026-01-28")))
                .reports("/approvals/0/approvedOn");
        RULE.given(established(meetings(), Parts.approvals("2026-01-01"))).isSatisfied();
        RULE.given(established(evaluation(day("2026-01-27")))).reports("/evaluation/evaluatedOn");
        RULE.given(established(evaluation(day("2026-01-28")))).isSatisfied();
    }

    @Test
    void aWithdrawalComesAfterTheDecision() {
        Change early = consent(c -> c.withdrawnOn(day("2026-01-07")));

        RULE.given(invited(early)).isSatisfied();
        RULE.given(invited(early, consent(c -> c.decision(WITHDRAWN)))).reports("/consent/withdrawnOn");
        RULE.given(invited(early, consent(c -> c.decision(WITHDRAWN).decidedOn(null))))
                .isSatisfied();
        RULE.given(invited(consent(c -> c.decision(WITHDRAWN).withdrawnOn(day("2026-01-08")))))
                .isSatisfied();
    }

    @Test
    void aStayInHospitalIsInOrder() {
        stay("2026-01-10", "2026-01-10", "2026-01-10", d -> {}).isSatisfied();
        stay("2026-01-10", "2026-01-09", "2026-01-09", d -> {}).reports("/discharge/readyNoticeOn");
        stay("2026-01-10", "2026-01-11", "2026-01-10", d -> {}).reports("/discharge/dischargedOn");
        stay("2026-01-10", null, "2026-01-09", d -> {}).reports("/discharge/dischargedOn");
        stay("2026-01-10", "2026-01-09", "2026-01-08", d -> d.compulsoryCare(true))
                .reports("/discharge/readyNoticeOn", "/discharge/dischargedOn");
        stay(null, null, "2026-01-09", d -> {}).isNotApplicable();
    }

    static List<Change> implausibleDates() {
        return List.of(
                need(n -> n.identifiedOn(implausible())),
                invitation(i -> i.sentOn(implausible())),
                meetings(planningMeeting("2009-01-28")),
                followUps(followUp("2100-01-01")),
                evaluation(implausible()),
                closure(c -> c.closedOn(implausible())));
    }

    @ParameterizedTest
    @MethodSource("implausibleDates")
    void anImplausibleDateCannotBeCompared(Change implausible) {
        RULE.given(closed(implausible)).isUndecided();
        RULE.given(closed(
                        implausible,
                        discharge(d -> d.admittedOn(day("2026-01-10")).readyNoticeOn(day("2026-01-09")))))
                .reports("/discharge/readyNoticeOn");
    }

    @Test
    void anotherMeetingWithAnImplausibleDateIsNoStep() {
        Change preparatory = meeting(m -> m.type(MeetingType.PREPARATORY).heldOn(implausible()));

        RULE.given(established(preparatory, followUps(followUp("2026-01-12")))).isSatisfied();
        RULE.given(established(preparatory, followUps(followUp("2026-01-11")))).reports("/followUps/0/on");
    }

    @Test
    void aPlanningMeetingWithAnImplausibleDateEndsTheChain() {
        var meeting = meetings(planningMeeting("2009-01-28"));

        RULE.given(established(meeting, followUps(followUp("2026-01-01")))).isUndecided();
        RULE.given(established(meeting, NO_NEED, NO_CALL)).isNotApplicable();
        RULE.given(established(meeting, NO_NEED, NO_CALL, Parts.approvals("2026-01-28")))
                .isUndecided();
    }

    private static RuleVerdict closedOn(String closedOn, Change... changes) {
        return RULE.given(closed(plan -> {
            closure(c -> c.closedOn(day(closedOn))).accept(plan);
            List.of(changes).forEach(change -> change.accept(plan));
        }));
    }

    private static RuleVerdict stay(
            String admittedOn, String readyOn, String dischargedOn, Consumer<DischargeBuilder> change) {
        return RULE.given(initiated(discharge(d -> change.accept(d.admittedOn(Parts.dayOrNull(admittedOn))
                .readyNoticeOn(Parts.dayOrNull(readyOn))
                .dischargedOn(Parts.dayOrNull(dischargedOn))))));
    }
}
