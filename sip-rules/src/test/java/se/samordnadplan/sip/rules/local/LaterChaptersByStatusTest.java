package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.rules.local.Content.coordinatedBy;
import static se.samordnadplan.sip.rules.local.Content.evaluation;
import static se.samordnadplan.sip.rules.local.Content.followUp;
import static se.samordnadplan.sip.rules.local.Content.goalWith;
import static se.samordnadplan.sip.rules.local.Content.meeting;
import static se.samordnadplan.sip.rules.local.Content.subGoal;
import static se.samordnadplan.sip.rules.national.Parts.activity;
import static se.samordnadplan.sip.rules.national.Parts.closure;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.discharge;
import static se.samordnadplan.sip.rules.national.Parts.nextFollowUp;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.followup.FollowUpMethod;
import se.samordnadplan.sip.model.goal.GoalStatedBy;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** From which status the rules of sections 5 to 10 apply, asked of a plan that breaks them all. */
class LaterChaptersByStatusTest {

    private static final Change FAULTY = plan -> plan.participants(List.of(Content.professional("doctor", "clinic")))
            .goals(List.of(
                    goalWith(g -> g.description("ADL")
                            .statedBy(GoalStatedBy.PROFESSIONAL)
                            .subGoals(List.of(subGoal()))
                            .activities(List.of(activity("home-care", a -> a.responsible("doctor"))))),
                    goalWith(g -> g.activities(Collections.nCopies(6, activity("home-care"))))))
            .activities(null)
            .meetings(List.of(
                    planningMeeting("2026-01-29", "doctor"),
                    meeting("late", MeetingType.FOLLOW_UP, null, "2026-02-02")))
            .followUps(List.of(followUp(
                    "2026-02-16",
                    f -> f.method(FollowUpMethod.ELECTRONIC).continuedNeed(true).newNeed(true))))
            .delivery(null);
    private static final Change ENDED = plan -> {
        coordinatedBy("doctor", "doctor").accept(plan);
        nextFollowUp(n -> n.plannedOn(day("2026-02-10"))).accept(plan);
        evaluation(e -> e.evaluatedOn(day("2026-02-20"))).accept(plan);
    };
    private static final Change DISCHARGED =
            discharge(d -> d.hadSip(true).admittedOn(day("2026-02-20")).dischargedOn(day("2026-02-27")));

    @ParameterizedTest
    @CsvSource({
        "vasterbotten, what-matters-answered",
        "vastra-gotaland, goal-from-individual",
        "vasterbotten, goal-not-set-by-professional",
        "vasterbotten, goal-has-responsible",
        "vasterbotten, goal-has-follow-up-responsible",
        "vasterbotten, sub-goal-has-activity",
        "vasterbotten, broad-goal-is-broken-down",
        "vasterbotten, plain-language",
        "vastmanland, activity-has-responsible-person",
        "vasterbotten, activity-has-follow-up-responsible",
        "vastmanland, activity-is-scheduled",
        "ornskoldsvik, activity-order-stated",
        "vasterbotten, activity-aim-stated",
        "vasterbotten, activity-body-takes-part",
        "vasterbotten, coordinator-appointed-at-planning-meeting",
        "ornskoldsvik, coordinator-appointed-with-individual",
        "vasterbotten, coordinators-one-per-principal",
        "vasterbotten, coordinator-reachable",
        "vasterbotten, coordinator-from-most-active-body",
        "vasterbotten, follow-up-documented",
        "vasterbotten, electronic-follow-up-only-without-need",
        "vasterbotten, new-need-calls-new-meeting",
        "vasterbotten, plan-approved-by-participants",
        "vasterbotten, delivery-agreed-with-individual",
        "ornskoldsvik, plan-shared-with-involved",
        "ornskoldsvik, kva-code-registered",
        "ornskoldsvik, deviation-reported",
        "vastra-gotaland, discharge-follows-up-existing-plan"
    })
    void anEstablishedPlanIsAskedForItsContent(String ruleSet, String rule) {
        verdict(ruleSet, rule, established(FAULTY, ENDED, DISCHARGED)).isViolated();
        verdict(ruleSet, rule, closed(FAULTY, ENDED, DISCHARGED)).isViolated();
        verdict(ruleSet, rule, invited(FAULTY, ENDED, DISCHARGED)).isNotYet();
        verdict(ruleSet, rule, declined(FAULTY, ENDED, DISCHARGED)).isNotApplicable();
        verdict(ruleSet, rule, neverEstablished(ClosureReason.MOVED, FAULTY, ENDED, DISCHARGED, unplanned()))
                .isNotApplicable();
    }

    @ParameterizedTest
    @CsvSource({
        "vasterbotten, follow-up-time-set",
        "ornskoldsvik, follow-up-responsible-named",
        "vasterbotten, next-follow-up-booked",
        "ornskoldsvik, original-held-by-follow-up-responsible"
    })
    void onlyAnEstablishedPlanLooksForward(String ruleSet, String rule) {
        Change next = nextFollowUp(n -> n.responsible(rule.startsWith("original") ? "doctor" : null));

        verdict(ruleSet, rule, established(FAULTY, ENDED, next)).isViolated();
        verdict(ruleSet, rule, closed(FAULTY, ENDED, next)).isNotApplicable();
        verdict(ruleSet, rule, invited(FAULTY, ENDED, next)).isNotYet();
        verdict(ruleSet, rule, declined(FAULTY, ENDED, next)).isNotApplicable();
        verdict(ruleSet, rule, neverEstablished(ClosureReason.DECEASED, FAULTY, ENDED, next, unplanned()))
                .isNotApplicable();
    }

    @ParameterizedTest
    @CsvSource({
        "ornskoldsvik, closed-plan-evaluated",
        "vasterbotten, evaluated-with-individual",
        "vasterbotten, goals-evaluated-at-closure",
        "vasterbotten, closed-by-coordinator",
        "vasterbotten, evaluated-plan-given-to-individual"
    })
    void onlyAClosedPlanIsAskedForItsEnd(String ruleSet, String rule) {
        Change end = rule.equals("closed-plan-evaluated") ? plan -> plan.evaluation(null) : plan -> {};

        verdict(ruleSet, rule, closed(FAULTY, ENDED, end)).isViolated();
        verdict(ruleSet, rule, initiated(FAULTY, ENDED, end)).isNotYet();
        verdict(ruleSet, rule, invited(FAULTY, ENDED, end)).isNotYet();
        verdict(ruleSet, rule, established(FAULTY, ENDED, end)).isNotYet();
        verdict(ruleSet, rule, declined(FAULTY, ENDED, end)).isNotApplicable();
    }

    @ParameterizedTest
    @CsvSource({"CONSENT_REFUSED", "CONSENT_WITHDRAWN", "DECEASED", "MOVED"})
    void aPlanThatWasNeverEstablishedIsStillClosedByACoordinator(ClosureReason reason) {
        verdict(
                        "vasterbotten",
                        "closed-by-coordinator",
                        neverEstablished(reason, FAULTY, ENDED, unplanned(), closure(c -> c.closedBy(null))))
                .reports("/closure/closedBy");
    }

    private static Change unplanned() {
        return plan -> plan.meetings(null);
    }

    private static RuleVerdict verdict(String ruleSet, String rule, SipPlan plan) {
        return verifyThat(rule).in(RuleSets.shipped(ruleSet)).given(plan);
    }
}
