package se.samordnadplan.sip.rules.national;

import static se.samordnadplan.sip.rules.national.Parts.activity;
import static se.samordnadplan.sip.rules.national.Parts.goal;
import static se.samordnadplan.sip.rules.national.Parts.goalWithSubGoal;
import static se.samordnadplan.sip.rules.national.Parts.goals;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.goal.Goal;

/** Section 5 of the catalogue. */
class GoalRulesTest {

    private static final Activity CANCELLED = activity("clinic", a -> a.status(ActivityStatus.CANCELLED));

    @Test
    void aGoalIsStated() {
        var rule = verifyThat("goal-stated");

        rule.given(established()).isSatisfied();
        rule.given(established(goals(null, goal()))).isSatisfied();
        rule.given(established(goals())).reports("/goals");
        rule.given(established(goals((Goal) null))).reports("/goals");
        rule.given(invited(goals())).isNotYet();
        rule.given(closed(goals())).reports("/goals");
        rule.given(declined()).isNotApplicable();
        rule.given(neverEstablished(ClosureReason.DECEASED)).isNotApplicable();
    }

    @Test
    void eachGoalHasAnActivity() {
        var rule = verifyThat("goal-has-activity");

        rule.given(established()).isSatisfied();
        rule.given(established(goals(goalWithSubGoal(activity(null))))).isSatisfied();
        rule.given(established(goals(goal(), goal(activity(null)), goal())))
                .reports("/goals/0/activities", "/goals/2/activities");
        rule.given(established(goals(goalWithSubGoal()))).reports("/goals/0/activities");
        rule.given(established(goals(null, goal((Activity) null)))).reports("/goals/1/activities");
    }

    @Test
    void aCancelledActivityIsNone() {
        var rule = verifyThat("goal-has-activity");

        rule.given(established(goals(goal(CANCELLED)))).reports("/goals/0/activities");
        rule.given(established(goals(goalWithSubGoal(CANCELLED)))).reports("/goals/0/activities");
        rule.given(established(goals(goal(CANCELLED, activity("clinic"))))).isSatisfied();
    }

    @Test
    void withoutGoalsThereIsNothingToAskFor() {
        var rule = verifyThat("goal-has-activity");

        rule.given(established(goals())).isNotApplicable();
        rule.given(established(goals((Goal) null))).isNotApplicable();
        rule.given(invited(goals(goal()))).isNotYet();
        rule.given(closed(goals(goal()))).reports("/goals/0/activities");
        rule.given(declined(goals(goal()))).isNotApplicable();
        rule.given(neverEstablished(ClosureReason.DECEASED, goals(goal()))).isNotApplicable();
    }
}
