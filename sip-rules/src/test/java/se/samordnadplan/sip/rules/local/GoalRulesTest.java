package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.rules.local.Content.goalWith;
import static se.samordnadplan.sip.rules.local.Content.subGoal;
import static se.samordnadplan.sip.rules.national.Parts.activity;
import static se.samordnadplan.sip.rules.national.Parts.born;
import static se.samordnadplan.sip.rules.national.Parts.goals;
import static se.samordnadplan.sip.rules.national.Parts.list;
import static se.samordnadplan.sip.rules.national.Parts.numbered;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.goal.Goal;
import se.samordnadplan.sip.model.goal.GoalStatedBy;
import se.samordnadplan.sip.model.goal.SubGoal;
import se.samordnadplan.sip.model.party.IdentifierType;
import se.samordnadplan.sip.model.party.IndividualBuilder;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.national.Parts;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerifier;

/** Section 5 of the catalogue. */
class GoalRulesTest {

    private static final RuleSet GOTALAND = RuleSets.shipped("vastra-gotaland");
    private static final RuleSet VASTERBOTTEN = RuleSets.shipped("vasterbotten");
    private static final Activity CANCELLED = activity("clinic", a -> a.status(ActivityStatus.CANCELLED));
    private static final Change CHILD = born("2012-03-04");

    @ParameterizedTest
    @ValueSource(strings = {"vastra-gotaland", "vasterbotten"})
    void thePersonHasSaidWhatMatters(String ruleSet) {
        var rule = verifyThat("what-matters-answered").in(RuleSets.shipped(ruleSet));

        rule.given(established(answer("Att själv hämta posten."))).isSatisfied();
        rule.given(established(answer("\u00a0"))).reports("/individual/whatMatters");
        rule.given(established()).reports("/individual/whatMatters");
        rule.given(established(plan -> plan.individual(null))).reports("/individual/whatMatters");
        rule.in(RuleSets.shipped("ornskoldsvik")).given(established()).isNotInForce();
    }

    @ParameterizedTest
    @CsvSource({
        "INDIVIDUAL, true, true",
        "JOINT, true, true",
        "GUARDIAN, false, true",
        "RELATIVE, false, true",
        "PROFESSIONAL, false, false",
        ", false, false"
    })
    void someGoalIsThePersonsOwn(GoalStatedBy statedBy, boolean ofAdult, boolean ofChild) {
        var rule = verifyThat("goal-from-individual").in(GOTALAND);
        var goals = goals(stated(GoalStatedBy.PROFESSIONAL), null, stated(statedBy));

        isSatisfiedOrReports(rule, ofAdult, "/goals", goals);
        isSatisfiedOrReports(rule, ofChild, "/goals", goals, CHILD);
        isSatisfiedOrReports(
                rule, ofAdult, "/goals", goals, numbered(IdentifierType.PERSONNUMMER, "201409089918", "2014-09-08"));
    }

    @Test
    void withoutGoalsNobodyHasStatedAny() {
        for (var rule : new String[] {
            "goal-not-set-by-professional",
            "goal-has-responsible",
            "goal-has-follow-up-responsible",
            "sub-goal-has-activity",
            "broad-goal-is-broken-down"
        }) {
            verifyThat(rule)
                    .in(VASTERBOTTEN)
                    .given(established(goals((Goal) null)))
                    .isNotApplicable();
        }
        verifyThat("goal-from-individual")
                .in(GOTALAND)
                .given(established(goals()))
                .isNotApplicable();
        verifyThat("goal-from-individual")
                .in(GOTALAND)
                .given(established(goals(), CHILD))
                .isNotApplicable();
    }

    @Test
    void noGoalIsSetByAProfessional() {
        var rule = verifyThat("goal-not-set-by-professional").in(VASTERBOTTEN);

        rule.given(established(goals(
                        stated(GoalStatedBy.PROFESSIONAL),
                        stated(null),
                        stated(GoalStatedBy.JOINT),
                        null,
                        stated(GoalStatedBy.PROFESSIONAL))))
                .reports("/goals/0/statedBy", "/goals/4/statedBy");
        rule.given(established()).isSatisfied();
    }

    @Test
    void somebodyAnswersForEachGoal() {
        var rule = verifyThat("goal-has-responsible").in(VASTERBOTTEN);

        rule.given(established(goals(goalWith(g -> g.responsible("doctor")), goalWith(g -> g.responsible("nobody")))))
                .isSatisfied();
        rule.given(established(
                        goals(goalWith(g -> g.responsible(" ")), null, goalWith(g -> g.followUpResponsible("doctor")))))
                .reports("/goals/0/responsible", "/goals/2/responsible");
    }

    @Test
    void somebodyFollowsEachGoalUp() {
        var rule = verifyThat("goal-has-follow-up-responsible").in(VASTERBOTTEN);

        rule.given(established(goals(
                        goalWith(g -> g.followUpResponsible("doctor")), goalWith(g -> g.followUpResponsible("twin")))))
                .isSatisfied();
        rule.given(established(goals(goalWith(g -> g.responsible("doctor")), goalWith(g -> {}))))
                .reports("/goals/0/followUpResponsible", "/goals/1/followUpResponsible");
    }

    @Test
    void somethingIsDoneForEachSubGoal() {
        var rule = verifyThat("sub-goal-has-activity").in(VASTERBOTTEN);

        rule.given(established(goals(withSubGoals(subGoal(activity("clinic"))))))
                .isSatisfied();
        rule.given(established(goals(
                        withSubGoals(subGoal(activity("clinic"))),
                        withSubGoals(subGoal(), null, subGoal(CANCELLED), subGoal(null, activity("clinic"))))))
                .reports("/goals/1/subGoals/0/activities", "/goals/1/subGoals/2/activities");
        rule.given(established(
                        goals(goalWith(g -> g.subGoals(List.of(subGoal())).activities(List.of(activity("clinic")))))))
                .reports("/goals/0/subGoals/0/activities");
    }

    @Test
    void aGoalForWhichNothingIsDoneIsNoMatterOfItsSubGoals() {
        var rule = verifyThat("sub-goal-has-activity").in(VASTERBOTTEN);
        var idle =
                goalWith(g -> g.subGoals(List.of(subGoal(), subGoal(CANCELLED))).activities(List.of(CANCELLED)));

        rule.given(established(goals(idle))).isNotApplicable();
        rule.given(established(goals(idle, Parts.goal(activity("clinic"))))).isNotApplicable();
        rule.given(established(goals(idle, withSubGoals(subGoal(activity("clinic"))))))
                .isSatisfied();
    }

    @Test
    void aBroadGoalIsBrokenDown() {
        var rule = verifyThat("broad-goal-is-broken-down").in(VASTERBOTTEN);
        var six = Collections.nCopies(6, activity("clinic"));

        rule.given(established(goals(goalWith(g -> g.activities(six))))).reports("/goals/0/subGoals");
        rule.given(established(goals(goalWith(g -> g.activities(six).subGoals(list((SubGoal) null))))))
                .reports("/goals/0/subGoals");
        rule.given(established(goals(goalWith(g -> g.activities(six).subGoals(List.of(subGoal()))))))
                .isSatisfied();
    }

    @Test
    void fiveActivitiesOfItsOwnAreNotMany() {
        var rule = verifyThat("broad-goal-is-broken-down").in(VASTERBOTTEN);
        var five = Collections.nCopies(5, activity("clinic"));
        var more = new ArrayList<>(five);
        more.addAll(list(CANCELLED, null));

        rule.given(established(goals(goalWith(g -> g.activities(five))))).isNotApplicable();
        rule.given(established(goals(goalWith(g -> g.activities(more))))).isNotApplicable();
        rule.given(established(goals(withSubGoals(subGoal(five.get(0)), subGoal(five.toArray(Activity[]::new))))))
                .isNotApplicable();
    }

    @Test
    void onlyTheGoalWithManyActivitiesIsBrokenDown() {
        var five = goalWith(g -> g.activities(Collections.nCopies(5, activity("clinic"))));
        var six = Collections.nCopies(6, activity("clinic"));
        var brokenDown = goalWith(g -> g.activities(six).subGoals(List.of(subGoal())));

        verifyThat("broad-goal-is-broken-down")
                .in(VASTERBOTTEN)
                .given(established(goals(five, brokenDown)))
                .isSatisfied();
    }

    private static Change answer(String text) {
        return plan ->
                plan.individual(IndividualBuilder.builder().whatMatters(text).build());
    }

    private static Goal stated(GoalStatedBy statedBy) {
        return goalWith(g -> g.statedBy(statedBy));
    }

    private static Goal withSubGoals(SubGoal... subGoals) {
        return goalWith(g -> g.subGoals(list(subGoals)));
    }

    private static void isSatisfiedOrReports(RuleVerifier rule, boolean satisfied, String pointer, Change... changes) {
        var verdict = rule.given(established(changes));
        if (satisfied) {
            verdict.isSatisfied();
        } else {
            verdict.reports(pointer);
        }
    }
}
