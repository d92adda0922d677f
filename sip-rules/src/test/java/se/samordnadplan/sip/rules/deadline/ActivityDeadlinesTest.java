package se.samordnadplan.sip.rules.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.ACTIVITY;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.UNSOUND;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.day;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.established;
import static se.samordnadplan.sip.rules.deadline.DeadlineFixture.judge;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityBuilder;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.goal.GoalBuilder;
import se.samordnadplan.sip.model.goal.SubGoalBuilder;

/** The deadline {@code activity-done-by-due-date}. */
class ActivityDeadlinesTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    private static List<String> judged(Activity... activities) {
        return judge(established().activities(List.of(activities)).build(), MONDAY, ACTIVITY);
    }

    private static ActivityBuilder due(String on) {
        return ActivityBuilder.builder().dueOn(day(on));
    }

    private static Activity done(String dueOn, String completedOn) {
        return due(dueOn)
                .status(ActivityStatus.DONE)
                .completedOn(day(completedOn))
                .build();
    }

    @Test
    void isMetUpToTheDueDateAndLateAfterIt() {
        assertThat(judged(
                        done("2026-05-04", "2026-05-03"),
                        done("2026-05-04", "2026-05-04"),
                        done("2026-05-04", "2026-05-05")))
                .containsExactly(
                        "MET /activities/0/completedOn 2026-05-04 2026-05-04 2026-05-03 - -",
                        "MET /activities/1/completedOn 2026-05-04 2026-05-04 2026-05-04 - -",
                        "LATE /activities/2/completedOn 2026-05-04 2026-05-04 2026-05-05 - 1");
    }

    @Test
    void runsUpToTheDueDateAndIsOverdueAfterIt() {
        assertThat(judged(
                        due("2026-05-31").build(),
                        due("2026-06-01").status(ActivityStatus.ONGOING).build(),
                        due("2026-06-02").build()))
                .containsExactly(
                        "OVERDUE /activities/0/dueOn 2026-05-31 2026-05-31 - - 1",
                        "RUNNING /activities/1/dueOn 2026-06-01 2026-06-01 - 0 -",
                        "RUNNING /activities/2/dueOn 2026-06-02 2026-06-02 - 1 -");
    }

    @Test
    void isNotJudgedWithoutADueDateNorOnceCancelled() {
        assertThat(judged(
                        ActivityBuilder.builder().completedOn(day("2026-05-04")).build(),
                        due("2026-05-04").status(ActivityStatus.CANCELLED).build()))
                .isEmpty();
    }

    @Test
    void isNotJudgedWhereItIsDoneNobodyKnowsWhen() {
        assertThat(judged(due("2026-05-04").status(ActivityStatus.DONE).build()))
                .isEmpty();
    }

    @Test
    void isNotJudgedWithAnUnsoundDate() {
        assertThat(judged(
                        ActivityBuilder.builder().dueOn(UNSOUND).build(),
                        due("2026-05-04").completedOn(UNSOUND).build()))
                .isEmpty();
    }

    @Test
    void countsACompletionWhateverTheStatus() {
        assertThat(judged(due("2026-05-04").completedOn(day("2026-05-05")).build()))
                .containsExactly("LATE /activities/0/completedOn 2026-05-04 2026-05-04 2026-05-05 - 1");
    }

    @Test
    void isJudgedForActivitiesOfGoalsAndSubGoalsInTheOrderOfTheFormat() {
        var activity = due("2026-06-02").build();
        var subGoal = SubGoalBuilder.builder().activities(List.of(activity)).build();
        var goal = GoalBuilder.builder()
                .subGoals(List.of(subGoal))
                .activities(List.of(activity))
                .build();
        var plan =
                established().goals(List.of(goal)).activities(List.of(activity)).build();

        assertThat(judge(plan, MONDAY, ACTIVITY))
                .containsExactly(
                        "RUNNING /goals/0/subGoals/0/activities/0/dueOn 2026-06-02 2026-06-02 - 1 -",
                        "RUNNING /goals/0/activities/0/dueOn 2026-06-02 2026-06-02 - 1 -",
                        "RUNNING /activities/0/dueOn 2026-06-02 2026-06-02 - 1 -");
    }
}
