package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.model.goal.ActivityStatus.CANCELLED;
import static se.samordnadplan.sip.rules.local.LocalVerifier.ornskoldsvik;
import static se.samordnadplan.sip.rules.local.LocalVerifier.vasterbotten;
import static se.samordnadplan.sip.rules.local.LocalVerifier.vastraGotaland;
import static se.samordnadplan.sip.rules.national.Parts.activity;
import static se.samordnadplan.sip.rules.national.Parts.born;
import static se.samordnadplan.sip.rules.national.Parts.goal;
import static se.samordnadplan.sip.rules.national.Parts.goalWithSubGoal;
import static se.samordnadplan.sip.rules.national.Parts.goals;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.onlyActivities;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.SourceBuilder;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;
import se.samordnadplan.sip.rules.test.RuleVerifier;

/** What the routines add to section 1 of the catalogue. */
class KindRulesTest {

    @ParameterizedTest
    @CsvSource({
        "vastra-gotaland, SAMSA",
        "vastra-gotaland, Samsa",
        "vasterbotten, Prator",
        "vasterbotten, form",
        "ornskoldsvik, System Cross",
        "ornskoldsvik, PROCAPITA",
        "ornskoldsvik, Form"
    })
    void eachRoutineNamesItsSystems(String ruleSet, String system) {
        keptIn(ruleSet, system).isSatisfied();
    }

    @ParameterizedTest
    @CsvSource({
        "vastra-gotaland, Form",
        "vasterbotten, SAMSA",
        "vasterbotten, ' Prator'",
        "ornskoldsvik, Prator",
        "ornskoldsvik, SystemCross",
        "ornskoldsvik, ' '",
        "ornskoldsvik,"
    })
    void anotherSystemOrNoneIsTheWrongOne(String ruleSet, String system) {
        keptIn(ruleSet, system).reports("/source/system");
    }

    @Test
    void thePlanIsKeptInTheRightSystemFromTheStart() {
        Change elsewhere = plan -> plan.source(null);

        vasterbotten("plan-in-designated-system").given(initiated(elsewhere)).reports("/source/system");
        vasterbotten("plan-in-designated-system").given(closed(elsewhere)).reports("/source/system");
        vasterbotten("plan-in-designated-system")
                .given(neverEstablished(ClosureReason.MOVED, elsewhere))
                .reports("/source/system");
        vasterbotten("plan-in-designated-system").given(declined(elsewhere)).isNotApplicable();
        verifyThat("plan-in-designated-system").given(initiated(elsewhere)).isNotInForce();
        vastraGotaland("plan-in-designated-system")
                .asOf("2020-11-02")
                .given(initiated(elsewhere))
                .isNotInForce();
    }

    @ParameterizedTest
    @CsvSource({
        "1999-11-03, 2020-11-02",
        "2020-11-02, 2020-11-02",
        "2020-11-02, 2018-01-01",
        "1990-06-01, 2011-05-31",
        "1990-06-01, 2010-01-01"
    })
    void aVastbusPlanWasTheSipOfAYoungPersonInVastraGotaland(String birthDate, String asOf) {
        vastbus("vastra-gotaland", birthDate, asOf).isSatisfied();
        vastbus("national", birthDate, asOf).reports("/planType");
        vastbus("vasterbotten", birthDate, asOf).reports("/planType");
        vastbus("ornskoldsvik", birthDate, asOf).reports("/planType");
        vastbus("vastmanland", birthDate, asOf).reports("/planType");
    }

    @ParameterizedTest
    @CsvSource({
        "1999-11-02, 2020-11-02",
        ", 2020-11-02",
        "1889-12-31, 2020-11-02",
        "2010-01-01, 2020-11-03",
        "2010-01-01, 2026-03-02"
    })
    void itIsNotThatOfAnybodyElseNorSinceTheGuideline(String birthDate, String asOf) {
        vastbus("vastra-gotaland", birthDate, asOf).reports("/planType");
    }

    @Test
    void theDayOfThePlanningChoosesTheVersionThatKnowsVastbus() {
        Change vastbus = plan -> plan.planType(PlanType.VASTBUS);
        var child = born("2010-01-01");

        vastraGotaland("plan-is-sip")
                .given(established(child, vastbus, meetings(planningMeeting("2020-11-02"))))
                .isSatisfied();
        vastraGotaland("plan-is-sip")
                .given(established(child, vastbus, meetings(planningMeeting("2020-11-03"))))
                .reports("/planType");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SIP", "VASTBUS"})
    void noOtherPlanEverWas(PlanType other) {
        vastraGotaland("plan-is-sip")
                .asOf("2019-03-01")
                .given(initiated(born("2010-01-01"), plan -> plan.planType(other)))
                .reports("/planType");
    }

    @Test
    void aPlanOfTwoBodiesIsNeeded() {
        single().given(established()).isSatisfied();
        single(activity("clinic"), activity("agency")).isSatisfied();
        single(activity("clinic"), activity("clinic"), activity(null)).reports("/status");
        single(activity("agency")).reports("/status");
        single(activity("clinic"), activity("home-care", a -> a.status(CANCELLED)))
                .reports("/status");
        single().given(established(
                        plan -> plan.activities(null),
                        goals(goal(activity("clinic")), goalWithSubGoal(activity("home-care")))))
                .isSatisfied();
    }

    @Test
    void withoutBodiesNobodyKnowsHowManyPartiesAreLeft() {
        single(new Activity[0]).isNotApplicable();
        single(activity(null)).isNotApplicable();
        single(activity("clinic", a -> a.status(CANCELLED))).isNotApplicable();
    }

    @Test
    void eachUnsoundBodyMayBeOneMore() {
        single(activity("clinic"), activity("nowhere")).isUndecided();
        single(activity("branch"), activity("branch")).isUndecided();
        single(activity("clinic"), activity("home-care"), activity("nowhere")).isSatisfied();
        single(activity("nowhere"), activity(null)).reports("/status");
    }

    @Test
    void onlyAnEstablishedPlanMayBeClosedForThat() {
        var one = onlyActivities(activity("clinic"));

        single().given(invited(one)).isNotYet();
        single().given(closed(one)).isNotApplicable();
        single().given(declined(one)).isNotApplicable();
        single().given(neverEstablished(ClosureReason.MOVED, one)).isNotApplicable();
    }

    private static RuleVerdict keptIn(String ruleSet, String system) {
        return verifyThat("plan-in-designated-system")
                .in(RuleSets.shipped(ruleSet))
                .given(initiated(plan ->
                        plan.source(SourceBuilder.builder().system(system).build())));
    }

    private static RuleVerdict vastbus(String ruleSet, String birthDate, String asOf) {
        return verifyThat("plan-is-sip")
                .in(RuleSets.shipped(ruleSet))
                .asOf(asOf)
                .given(initiated(born(birthDate), plan -> plan.planType(PlanType.VASTBUS)));
    }

    private static RuleVerifier single() {
        return ornskoldsvik("single-party-plan-may-close");
    }

    private static RuleVerdict single(Activity... activities) {
        return single().given(established(onlyActivities(activities)));
    }
}
