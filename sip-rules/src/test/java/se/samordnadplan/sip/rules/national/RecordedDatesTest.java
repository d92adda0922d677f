package se.samordnadplan.sip.rules.national;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.list;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.CodeBuilder;
import se.samordnadplan.sip.model.DeviationBuilder;
import se.samordnadplan.sip.model.followup.ApprovalBuilder;
import se.samordnadplan.sip.model.followup.CoordinatorBuilder;
import se.samordnadplan.sip.model.followup.DeliveryBuilder;
import se.samordnadplan.sip.model.followup.ToIndividualBuilder;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerifier;

/** The rule of section 11 of the catalogue on dates to come. */
class RecordedDatesTest {

    private static final RuleVerifier RULE = verifyThat("nothing-recorded-in-the-future");
    private static final Change NOTHING_RECORDED =
            plan -> plan.need(null).consent(null).invitation(null).meetings(null);

    @Test
    void todayIsNotTheFuture() {
        RULE.given(established(allOn(day("2026-03-02")))).isSatisfied();
        RULE.given(closed()).isSatisfied();
        RULE.given(declined(Parts.consent(c -> c.decidedOn(day("2026-03-03"))))).reports("/consent/decidedOn");
    }

    @Test
    void whatIsDoneIsNotDatedTomorrow() {
        RULE.given(established(allOn(day("2026-03-03"))))
                .reports(
                        "/need/identifiedOn",
                        "/consent/informedOn",
                        "/consent/decidedOn",
                        "/consent/withdrawnOn",
                        "/invitation/sentOn",
                        "/meetings/0/heldOn",
                        "/goals/0/activities/0/completedOn",
                        "/goals/1/subGoals/0/activities/0/completedOn",
                        "/activities/1/completedOn",
                        "/coordinators/1/appointedOn",
                        "/followUps/0/on",
                        "/approvals/0/approvedOn",
                        "/delivery/toIndividual/deliveredOn",
                        "/discharge/admittedOn",
                        "/discharge/readyNoticeOn",
                        "/evaluation/evaluatedOn",
                        "/closure/closedOn",
                        "/codes/1/on",
                        "/deviations/0/reportedOn");
    }

    @Test
    void whatIsPlannedMayBe() {
        RULE.given(initiated(
                        Parts.nextFollowUp(next -> next.plannedOn(day("2026-03-03"))),
                        Parts.discharge(d -> d.dischargedOn(day("2026-03-03"))),
                        Parts.onlyActivities(Parts.activity(
                                "clinic", a -> a.startOn(day("2026-03-03")).dueOn(day("2026-03-03"))))))
                .isSatisfied();
    }

    @Test
    void anImplausibleDateIsNotJudged() {
        RULE.given(initiated(Parts.need(n -> n.identifiedOn(day("2100-01-01")))))
                .isUndecided();
        RULE.given(initiated(Parts.need(n -> n.identifiedOn(day("2009-12-31")))))
                .isUndecided();
        RULE.given(initiated(
                        Parts.need(n -> n.identifiedOn(day("2100-01-01"))),
                        Parts.consent(c -> c.decidedOn(day("2099-12-31")))))
                .reports("/consent/decidedOn");
    }

    @Test
    void withoutDatesThereIsNothingToJudge() {
        RULE.given(established(NOTHING_RECORDED)).isNotApplicable();
        assertThat(established(NOTHING_RECORDED).nextFollowUp()).isNotNull();
    }

    private static Change allOn(LocalDate date) {
        var done = Parts.activity("clinic", a -> a.completedOn(date).status(ActivityStatus.DONE));
        var cancelled = Parts.activity(null, a -> a.completedOn(date).status(ActivityStatus.CANCELLED));
        return plan -> {
            Parts.need(n -> n.identifiedOn(date)).accept(plan);
            Parts.consent(c -> c.informedOn(date).decidedOn(date).withdrawnOn(date))
                    .accept(plan);
            Parts.invitation(i -> i.sentOn(date)).accept(plan);
            Parts.meeting(m -> m.heldOn(date)).accept(plan);
            Parts.goals(Parts.goal(done), Parts.goalWithSubGoal(done)).accept(plan);
            Parts.discharge(d -> d.admittedOn(date).readyNoticeOn(date)).accept(plan);
            Parts.evaluation(date).accept(plan);
            Parts.closure(c -> c.closedOn(date)).accept(plan);
            plan.activities(list(null, cancelled))
                    .followUps(list(Parts.followUp(date.toString())))
                    .coordinators(list(
                            null, CoordinatorBuilder.builder().appointedOn(date).build()))
                    .approvals(list(ApprovalBuilder.builder().approvedOn(date).build()))
                    .delivery(DeliveryBuilder.builder()
                            .toIndividual(ToIndividualBuilder.builder()
                                    .deliveredOn(date)
                                    .build())
                            .build())
                    .codes(list(null, CodeBuilder.builder().on(date).build()))
                    .deviations(list(DeviationBuilder.builder().reportedOn(date).build()));
        };
    }
}
