package se.samordnadplan.sip.rules.national;

import static se.samordnadplan.sip.rules.national.Parts.activity;
import static se.samordnadplan.sip.rules.national.Parts.goal;
import static se.samordnadplan.sip.rules.national.Parts.goalWithSubGoal;
import static se.samordnadplan.sip.rules.national.Parts.goals;
import static se.samordnadplan.sip.rules.national.Parts.onlyActivities;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** Section 6 of the catalogue. */
class ActivityRulesTest {

    private static final Activity CANCELLED = activity(null, a -> a.status(ActivityStatus.CANCELLED));

    @Test
    void somethingIsPlanned() {
        var rule = verifyThat("activity-planned");

        rule.given(established(onlyActivities(activity(null)))).isSatisfied();
        rule.given(established(onlyActivities(), goals(goal(activity(null))))).isSatisfied();
        rule.given(established(onlyActivities(), goals(goalWithSubGoal(activity(null)))))
                .isSatisfied();
        rule.given(established(onlyActivities(), goals(goal(), goalWithSubGoal())))
                .reports("/activities");
        rule.given(established(onlyActivities((Activity) null))).reports("/activities");
        rule.given(established(onlyActivities(CANCELLED))).reports("/activities");
    }

    @Test
    void eachActivityHasABody() {
        var rule = verifyThat("activity-has-responsible-body");

        rule.given(established()).isSatisfied();
        rule.given(established(
                        goals(goal(activity("clinic"), activity(null)), goalWithSubGoal(activity(" "))),
                        plan -> plan.activities(Parts.list(null, activity(null)))))
                .reports(
                        "/goals/0/activities/1/responsibleBody",
                        "/goals/1/subGoals/0/activities/0/responsibleBody",
                        "/activities/1/responsibleBody");
        rule.given(established(onlyActivities(activity("nowhere"), activity("branch"))))
                .isSatisfied();
    }

    @Test
    void nobodyAnswersForWhatIsCancelled() {
        var rule = verifyThat("activity-has-responsible-body");

        rule.given(established(onlyActivities(activity("clinic"), CANCELLED))).isSatisfied();
        rule.given(established(onlyActivities(CANCELLED))).isNotApplicable();
        rule.given(established(onlyActivities())).isNotApplicable();
    }

    @Test
    void thePlanSaysWhetherOthersDoSomething() {
        var rule = verifyThat("other-actors-stated");

        rule.given(established(plan -> plan.othersInvolved(true))).isSatisfied();
        rule.given(established(plan -> plan.othersInvolved(false))).isSatisfied();
        rule.given(established(plan -> plan.othersInvolved(null))).reports("/othersInvolved");
    }

    @Test
    void othersAreInvolvedExactlyWhenAnActivityIsTheirs() {
        others(true, activity("clinic"), activity("agency")).isSatisfied();
        others(false, activity("clinic"), activity("home-care")).isSatisfied();
        others(false).isSatisfied();
        others(false, activity("clinic"), activity(null)).isSatisfied();
        others(true, activity("clinic")).reports("/othersInvolved");
        others(true).reports("/othersInvolved");
        others(false, activity("agency")).reports("/othersInvolved");
        others(true, activity("agency", a -> a.status(ActivityStatus.CANCELLED)))
                .reports("/othersInvolved");
        others(false, activity("agency", a -> a.status(ActivityStatus.CANCELLED)))
                .isSatisfied();
    }

    @Test
    void anActivityWithoutBodyMayBeTheirs() {
        others(true, activity("clinic"), activity(null)).isNotApplicable();
        others(true, activity("agency"), activity(null)).isSatisfied();
        others(true, activity("clinic"), CANCELLED).reports("/othersInvolved");
        others(null, activity("agency")).isNotApplicable();
    }

    @Test
    void anActivityWhoseBodyNobodyCanTellMayBeTheirs() {
        others(true, activity("clinic"), activity("nowhere")).isUndecided();
        others(false, activity("clinic"), activity("branch")).isUndecided();
        others(true, activity(null), activity("nowhere")).isUndecided();
        others(true, activity("agency"), activity("nowhere")).isSatisfied();
        others(false, activity("agency"), activity("nowhere")).reports("/othersInvolved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activity-planned",
                "activity-has-responsible-body",
                "other-actors-stated",
                "other-actors-consistent"
            })
    void activitiesAreAskedForOnceThePlanIsEstablished(String id) {
        var rule = verifyThat(id);
        Change faulty = plan -> plan.othersInvolved(id.endsWith("stated") ? null : true)
                .goals(null)
                .activities(Parts.list(id.endsWith("body") ? activity(null) : null));

        rule.given(invited(faulty)).isNotYet();
        rule.given(closed(faulty))
                .reports(
                        id.endsWith("body")
                                ? "/activities/0/responsibleBody"
                                : id.endsWith("planned") ? "/activities" : "/othersInvolved");
        rule.given(declined(faulty)).isNotApplicable();
        rule.given(neverEstablished(ClosureReason.MOVED, faulty)).isNotApplicable();
    }

    private static RuleVerdict others(Boolean involved, Activity... activities) {
        return verifyThat("other-actors-consistent")
                .given(established(plan -> plan.othersInvolved(involved), onlyActivities(activities)));
    }
}
