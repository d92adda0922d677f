package se.samordnadplan.sip.rules.national;

import static se.samordnadplan.sip.rules.national.Parts.activity;
import static se.samordnadplan.sip.rules.national.Parts.goal;
import static se.samordnadplan.sip.rules.national.Parts.goalWithSubGoal;
import static se.samordnadplan.sip.rules.national.Parts.goals;
import static se.samordnadplan.sip.rules.national.Parts.onlyActivities;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** Section 1 of the catalogue. */
class KindRulesTest {

    @Test
    void aSipIsASip() {
        var rule = verifyThat("plan-is-sip");

        rule.given(initiated()).isSatisfied();
        rule.given(invited()).isSatisfied();
        rule.given(established()).isSatisfied();
        rule.given(closed()).isSatisfied();
        rule.given(declined()).isSatisfied();
        rule.given(neverEstablished(ClosureReason.MOVED)).isSatisfied();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SIP")
    void anotherPlanIsNone(PlanType other) {
        var rule = verifyThat("plan-is-sip");

        rule.given(initiated(plan -> plan.planType(other))).reports("/planType");
        rule.given(closed(plan -> plan.planType(other))).reports("/planType");
        rule.given(declined(plan -> plan.planType(other))).reports("/planType");
    }

    @Test
    void withoutTypeOrStatusNobodyCanTell() {
        verifyThat("plan-is-sip")
                .given(established(plan -> plan.planType(null)))
                .isUndecided();
        verifyThat("plan-is-sip").given(established(plan -> plan.status(null))).isUndecided();
    }

    @Test
    void bothPrincipalsAnswerForSomething() {
        var rule = verifyThat("both-principals-involved");

        rule.given(established()).isSatisfied();
        rule.given(established(
                        plan -> plan.activities(null),
                        goals(goal(activity("clinic")), goalWithSubGoal(activity("home-care")))))
                .isSatisfied();
        bothPrincipals(activity("clinic"), activity("clinic")).reports("/activities");
        bothPrincipals(activity("home-care"), activity(null)).reports("/activities");
        bothPrincipals(activity("agency")).reports("/activities");
        bothPrincipals(activity("clinic"), activity("home-care", a -> a.status(ActivityStatus.CANCELLED)))
                .reports("/activities");
    }

    @Test
    void withoutBodiesTheQuestionOfBothPrincipalsDoesNotArise() {
        bothPrincipals().isNotApplicable();
        bothPrincipals(activity(null)).isNotApplicable();
        bothPrincipals(activity("clinic", a -> a.status(ActivityStatus.CANCELLED)))
                .isNotApplicable();
    }

    @Test
    void eachUnsoundBodyMayBeAMissingPrincipal() {
        bothPrincipals(activity("clinic"), activity("nowhere")).isUndecided();
        bothPrincipals(activity("nowhere"), activity("nowhere")).isUndecided();
        bothPrincipals(activity("home-care"), activity("branch")).isUndecided();
        bothPrincipals(activity("nowhere")).reports("/activities");
        bothPrincipals(activity("clinic"), activity("home-care"), activity("nowhere"))
                .isSatisfied();
    }

    @Test
    void bothPrincipalsAreAskedForOnceThePlanIsEstablished() {
        var rule = verifyThat("both-principals-involved");

        rule.given(invited(onlyActivities(activity("clinic")))).isNotYet();
        rule.given(closed(onlyActivities(activity("clinic")))).reports("/activities");
        rule.given(declined(onlyActivities(activity("clinic")))).isNotApplicable();
        rule.given(neverEstablished(ClosureReason.MOVED, onlyActivities(activity("clinic"))))
                .isNotApplicable();
    }

    private static RuleVerdict bothPrincipals(Activity... activities) {
        return verifyThat("both-principals-involved").given(established(onlyActivities(activities)));
    }
}
