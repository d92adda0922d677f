package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.validation.ReportAssert.assertThat;
import static se.samordnadplan.sip.validation.SuppressionEntries.suppressions;
import static se.samordnadplan.sip.validation.SuppressionEntries.validator;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.constraint.ConstraintCheck;
import se.samordnadplan.sip.validation.report.Verdict;
import se.samordnadplan.sip.validation.suppression.Suppressions;

/** What a suppression takes out of a report, and what it leaves. */
class SuppressingTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    /** A recommendation is not kept: there is no goal. */
    private static final TestPlan NO_GOAL = TestPlan.ofRule("goal-stated", "bad");

    @Test
    void takesAFindingOutOfVerdictCountsAndChecklist() throws Exception {
        var report = validator("{rule: goal-stated, reason: Known, until: 2026-06-30}")
                .validate(NO_GOAL.bytes(), MON_2026_03_02);
        var without = SipValidator.create().validate(NO_GOAL.bytes(), MON_2026_03_02);

        assertThat(without)
                .hasVerdict(Verdict.ACCEPTED_WITH_REMARKS)
                .hasFindings("goal-stated@/goals")
                .hasSummary("0, 1, 0; 0")
                .hasState("goal-stated", ChecklistState.VIOLATED);
        assertThat(report)
                .hasVerdict(Verdict.ACCEPTED)
                .hasNoFindings()
                .hasSuppressedInOrder("goal-stated@/goals 2026-06-30: Known")
                .hasSummary("0, 0, 0; 1")
                .hasState("goal-stated", ChecklistState.SUPPRESSED)
                .hasRulesIn(ChecklistState.VIOLATED);
        assertThat(report.suppressed().get(0))
                .usingRecursiveComparison()
                .ignoringFields("reason", "until")
                .isEqualTo(without.findings().get(0));
        assertThat(report.deadlines()).isEqualTo(without.deadlines());
        assertThat(report.truncated()).isNull();
    }

    @Test
    void takesOutConstraintsAndMandatoryDemandsThatRestOnNoStatute() throws Exception {
        assertThat(validator("{rule: region-code-known, reason: Known, until: 2026-06-30}")
                        .validate(
                                TestPlan.established()
                                        .with("/individual/region", "\"99\"")
                                        .bytes(),
                                MON_2026_03_02))
                .hasVerdict(Verdict.ACCEPTED)
                .hasSuppressedInOrder("region-code-known@/individual/region 2026-06-30: Known");
        assertThat(validator(
                                "{rule: nothing-recorded-in-the-future, pointer: /approvals/**, reason: A, until: 2026-06-30}",
                                "{rule: nothing-recorded-in-the-future, reason: B, until: 2026-03-02}")
                        .validate(TestPlan.example("15").bytes(), MON_2026_03_02))
                .hasFindings("consent-before-planning@/consent/decidedOn")
                .hasSuppressedInOrder(
                        "nothing-recorded-in-the-future@/goals/0/activities/0/completedOn 2026-03-02: B",
                        "nothing-recorded-in-the-future@/approvals/1/approvedOn 2026-06-30: A",
                        "nothing-recorded-in-the-future@/delivery/toIndividual/deliveredOn 2026-03-02: B")
                .hasSummary("1, 0, 0; 3");
    }

    @Test
    void takesOutARecommendationThatRestsOnAStatute() throws Exception {
        var plan = TestPlan.ofRule("individual-invited", "bad");

        assertThat(validator("{rule: individual-invited, reason: Known, until: 2026-06-30}")
                        .validate(plan.bytes(), MON_2026_03_02))
                .hasSuppressedInOrder("individual-invited@/invitation/invitees 2026-06-30: Known")
                .hasState("individual-invited", ChecklistState.SUPPRESSED);
    }

    @Test
    void leavesTheTableOfDeadlinesAsItIs() throws Exception {
        var plan = TestPlan.example("17").bytes();
        var report = validator("{rule: follow-up-held-as-planned, reason: Known, until: 2026-06-30}")
                .validate(plan, MON_2026_03_02);

        assertThat(report).hasFindings("activity-done-by-due-date@/goals/0/activities/1/dueOn");
        assertThat(report.deadlines())
                .isEqualTo(SipValidator.create().validate(plan, MON_2026_03_02).deadlines());
    }

    @Test
    void leavesARowViolatedWhereOneOfItsFindingsRemains() throws Exception {
        var goal = "{\"description\": \"Gå ut\", \"statedBy\": \"INDIVIDUAL\", \"id\": \"";
        var plan = TestPlan.established().with("/goals/1", goal + "g2\"}").with("/goals/2", goal + "g3\"}");

        assertThat(validator("{rule: goal-has-activity, pointer: /goals/1/**, reason: Known, until: 2026-06-30}")
                        .validate(plan.bytes(), MON_2026_03_02))
                .hasFindings("goal-has-activity@/goals/2/activities")
                .hasSuppressedInOrder("goal-has-activity@/goals/1/activities 2026-06-30: Known")
                .hasState("goal-has-activity", ChecklistState.VIOLATED);
    }

    @Test
    void looksAtAnEntryWithAPlanOnlyForThatPlan() throws Exception {
        var validator = validator(
                "{rule: goal-stated, plan: goal-stated-bad, reason: Known, until: 2026-06-30}",
                "{rule: goal-stated, plan: another, reason: Known, until: 2026-06-30}");

        assertThat(validator.validate(NO_GOAL.bytes(), MON_2026_03_02)).hasVerdict(Verdict.ACCEPTED);
        assertThat(validator.validate(NO_GOAL.with("/id", "\"third\"").bytes(), MON_2026_03_02))
                .hasFindings("goal-stated@/goals");
        assertThat(validator.validate(NO_GOAL.without("/id").bytes(), MON_2026_03_02))
                .hasFindings("goal-stated@/goals", "field-required@/id");
    }

    @Test
    void doesNotLookAtADocumentThatWasNotRead() throws Exception {
        var plan = NO_GOAL.with("/status", "\"OPEN\"");

        assertThat(validator("{rule: goal-stated, plan: goal-stated-bad, reason: Known, until: 2026-06-30}")
                        .validate(plan.bytes(), MON_2026_03_02))
                .hasFindings("json-invalid-value@/status")
                .hasSummary("1, 0, 0; 0");
    }

    @Test
    void leavesNotEvaluatedWhatWasAndCallsNothingUnusedThere() throws Exception {
        var validator = SipValidator.of(new Examination.Steps(
                new ConstraintCheck()::check,
                (plan, asOf, ruleSet) -> {
                    throw new IllegalStateException();
                },
                RuleSets.shipped("national"),
                suppressions(
                        "{rule: region-code-known, reason: Known, until: 2026-06-30}",
                        "{rule: goal-stated, plan: goal-stated-bad, reason: Known, until: 2026-06-30}")));

        assertThat(validator.validate(
                        NO_GOAL.with("/individual/region", "\"99\"").bytes(), MON_2026_03_02))
                .hasVerdict(Verdict.NOT_EVALUATED)
                .hasFindings("validation-incomplete")
                .hasSummary("1, 0, 0; 1");
    }

    @Test
    void cutsTheListOfTheSuppressedAndCountsAllOfThem() throws Exception {
        var validator = SipValidator.builder(
                        validator("{rule: nothing-recorded-in-the-future, reason: Known, until: 2026-06-30}"))
                .maxFindings(2)
                .build();

        var report = validator.validate(TestPlan.example("15").bytes(), MON_2026_03_02);

        assertThat(report)
                .hasFindings("consent-before-planning@/consent/decidedOn")
                .hasSuppressedInOrder(
                        "nothing-recorded-in-the-future@/goals/0/activities/0/completedOn 2026-06-30: Known",
                        "nothing-recorded-in-the-future@/approvals/1/approvedOn 2026-06-30: Known")
                .hasSummary("1, 0, 0; 3");
        assertThat(report.truncated()).isTrue();
    }

    @Test
    void goesWithTheValidatorThatOthersAreMadeFrom() throws Exception {
        var validator = validator("{rule: goal-stated, reason: Known, until: 2026-06-30}");

        for (var other : List.of(
                SipValidator.builder(validator).language(Language.EN).build(),
                validator.with(TestPlan.changingRuleSet()))) {
            assertThat(other.validate(NO_GOAL.bytes(), MON_2026_03_02))
                    .hasSuppressedInOrder("goal-stated@/goals 2026-06-30: Known");
        }
        assertThat(SipValidator.builder(validator)
                        .suppressions(Suppressions.none())
                        .build()
                        .validate(NO_GOAL.bytes(), MON_2026_03_02))
                .hasFindings("goal-stated@/goals");
    }

    @Test
    void judgesAsBeforeWhereTheRulesThemselvesAreSilent() throws Exception {
        var steps = new Examination.Steps(
                new ConstraintCheck()::check,
                RuleJudge.shipped()::judge,
                RuleSets.shipped("national"),
                suppressions("{rule: goal-stated, reason: Known, until: 2026-06-30}"));

        assertThat(SipValidator.of(steps).validate(TestPlan.established().bytes(), MON_2026_03_02))
                .isEqualTo(SipValidator.create().validate(TestPlan.established().bytes(), MON_2026_03_02));
    }
}
