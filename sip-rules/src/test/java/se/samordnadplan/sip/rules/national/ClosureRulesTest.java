package se.samordnadplan.sip.rules.national;

import static se.samordnadplan.sip.model.goal.ActivityStatus.CANCELLED;
import static se.samordnadplan.sip.model.goal.ActivityStatus.DONE;
import static se.samordnadplan.sip.model.goal.ActivityStatus.ONGOING;
import static se.samordnadplan.sip.rules.national.Parts.activity;
import static se.samordnadplan.sip.rules.national.Parts.closure;
import static se.samordnadplan.sip.rules.national.Parts.goal;
import static se.samordnadplan.sip.rules.national.Parts.goalWithSubGoal;
import static se.samordnadplan.sip.rules.national.Parts.goals;
import static se.samordnadplan.sip.rules.national.Parts.implausible;
import static se.samordnadplan.sip.rules.national.Parts.onlyActivities;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.goal.Activity;

/** Section 9 of the catalogue. */
class ClosureRulesTest {

    private static final Activity OPEN = activity("clinic");

    @Test
    void aClosureIsRecordedWithDateAndReason() {
        var rule = verifyThat("closure-recorded");

        rule.given(closed()).isSatisfied();
        rule.given(closed(closure(c -> c.closedOn(implausible())))).isSatisfied();
        rule.given(neverEstablished(ClosureReason.MOVED)).isSatisfied();
        rule.given(closed(plan -> plan.closure(null))).reports("/closure");
        rule.given(closed(closure(c -> c.closedOn(null)))).reports("/closure/closedOn");
        rule.given(closed(closure(c -> c.reason(null)))).reports("/closure/reason");
        rule.given(closed(closure(c -> c.closedOn(null).reason(null)))).reports("/closure/closedOn", "/closure/reason");
        rule.given(neverEstablished(ClosureReason.MOVED, closure(c -> c.closedOn(null))))
                .reports("/closure/closedOn");
    }

    @Test
    void onlyAClosedPlanHasAClosure() {
        verifyThat("closure-recorded").given(established()).isNotYet();
        verifyThat("closure-recorded").given(declined()).isNotApplicable();
    }

    @Test
    void noActivityIsLeftOpen() {
        var rule = verifyThat("activities-settled-at-closure");

        rule.given(closed()).isSatisfied();
        rule.given(closed(onlyActivities(activity("clinic", a -> a.status(CANCELLED)))))
                .isSatisfied();
        rule.given(closed(
                        goals(goal(OPEN), goalWithSubGoal(activity(null, a -> a.status(ONGOING)))),
                        plan -> plan.activities(Parts.list(activity("clinic", a -> a.status(DONE)), null, OPEN))))
                .reports(
                        "/goals/0/activities/0/status",
                        "/goals/1/subGoals/0/activities/0/status",
                        "/activities/2/status");
    }

    @ParameterizedTest
    @EnumSource(names = {"CONSENT_WITHDRAWN", "CONSENT_REFUSED", "DECEASED", "MOVED"})
    void aReasonOutsideCareExcusesOpenActivities(ClosureReason reason) {
        verifyThat("activities-settled-at-closure")
                .given(closed(onlyActivities(OPEN), closure(c -> c.reason(reason))))
                .isNotApplicable();
    }

    @ParameterizedTest
    @NullSource
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CONSENT_WITHDRAWN", "CONSENT_REFUSED", "DECEASED", "MOVED"})
    void noOtherReasonDoes(ClosureReason reason) {
        verifyThat("activities-settled-at-closure")
                .given(closed(onlyActivities(OPEN), closure(c -> c.reason(reason))))
                .reports("/activities/0/status");
    }

    @Test
    void withoutActivitiesOrClosureThereIsNothingToSettle() {
        var rule = verifyThat("activities-settled-at-closure");

        rule.given(closed(onlyActivities())).isNotApplicable();
        rule.given(closed(onlyActivities((Activity) null))).isNotApplicable();
        rule.given(closed(onlyActivities(OPEN), plan -> plan.closure(null))).reports("/activities/0/status");
        rule.given(established()).isNotYet();
        rule.given(declined(onlyActivities(OPEN))).isNotApplicable();
    }
}
