package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.validation.ReportAssert.assertThat;
import static se.samordnadplan.sip.validation.SuppressionEntries.validator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.Verdict;
import se.samordnadplan.sip.validation.suppression.Suppression;

/** What a report says of the suppressions themselves: refused, expired, unused. */
class SuppressionSaidTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    /** A recommendation is not kept: there is no goal. */
    private static final TestPlan NO_GOAL = TestPlan.ofRule("goal-stated", "bad");

    @Test
    void tellsAnEntryWithAPlanThatMatchesNothingInIt() throws Exception {
        var report = validator(
                        "{rule: goal-has-activity, plan: goal-stated-bad, reason: Known, until: 2026-06-30}",
                        "{rule: goal-stated, plan: goal-stated-bad, pointer: /goals/*, reason: Known, until: 2026-06-30}",
                        "{rule: goal-has-activity, reason: Known, until: 2026-06-30}")
                .validate(NO_GOAL.bytes(), MON_2026_03_02);

        assertThat(report)
                .hasVerdict(Verdict.ACCEPTED_WITH_REMARKS)
                .hasFindingsInOrder("suppression-unused", "suppression-unused", "goal-stated@/goals")
                .hasSummary("0, 3, 0; 0");
        assertThat(report.findings().get(0)).satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.category()).hasToString("SYSTEM");
            assertThat(finding.binding()).isNull();
            assertThat(finding.arguments())
                    .isEqualTo(Map.of("rule", "goal-has-activity", "until", "2026-06-30", "line", 2));
            assertThat(finding.message())
                    .isEqualTo("Undantaget från goal-has-activity för den här planen på rad 2 i undantagsfilen"
                            + " motsvarar ingen anmärkning. Ta bort undantaget.");
        });
        assertThat(report.in(Language.EN).findings().get(1).message())
                .isEqualTo("The suppression of goal-stated for this plan in line 3 of the suppression file matches no"
                        + " finding. Remove the suppression.");
    }

    @Test
    void tellsAnExpiredEntryOnceWhereItWouldHaveMatched() throws Exception {
        var goal = "{\"description\": \"Gå ut\", \"statedBy\": \"INDIVIDUAL\", \"id\": \"";
        var plan = TestPlan.established().with("/goals/1", goal + "g2\"}").with("/goals/2", goal + "g3\"}");
        var validator = validator("{rule: goal-has-activity, reason: Known, until: 2026-03-01}");

        assertThat(validator.validate(plan.bytes(), LocalDate.of(2026, 3, 1))).hasVerdict(Verdict.ACCEPTED);
        assertThat(validator.validate(plan.bytes(), MON_2026_03_02))
                .hasFindingsInOrder(
                        "suppression-expired",
                        "goal-has-activity@/goals/1/activities",
                        "goal-has-activity@/goals/2/activities")
                .hasSuppressedInOrder()
                .hasState("goal-has-activity", ChecklistState.VIOLATED);
        assertThat(validator.validate(TestPlan.established().bytes(), MON_2026_03_02))
                .hasNoFindings();
    }

    @Test
    void neverCallsAnExpiredEntryUnusedOrRefused() throws Exception {
        var validator = validator(
                "{rule: goal-stated, plan: sip-exempel-14, reason: Known, until: 2026-03-01}",
                "{rule: overall-responsibility-assigned, reason: Known, until: 2026-03-01}");

        assertThat(validator
                        .validate(TestPlan.example("14").bytes(), MON_2026_03_02)
                        .findings())
                .filteredOn(finding -> finding.rule().value().startsWith("suppression-"))
                .extracting(
                        finding -> finding.rule() + " " + finding.arguments().get("line"))
                .containsExactly("suppression-expired 3");
    }

    @Test
    void refusesAMandatoryDemandOfAStatuteOnceForEachEntry() throws Exception {
        var validator = validator(
                "{rule: activity-has-responsible-body, plan: sip-exempel-14, reason: Known, until: 2026-06-30}",
                "{rule: activity-has-responsible-body, pointer: /activities/**, reason: Known, until: 2026-06-30}",
                "{rule: activity-has-responsible-body, pointer: /nowhere, reason: Known, until: 2026-06-30}",
                "{rule: follow-up-planned, reason: Known, until: 2026-06-30}");

        var report = validator.validate(TestPlan.example("14").bytes(), MON_2026_03_02);

        assertThat(report)
                .hasVerdict(Verdict.REJECTED)
                .hasFindingsInOrder(
                        "suppression-refused",
                        "suppression-refused",
                        "activity-has-responsible-body@/goals/0/activities/0/responsibleBody",
                        "activity-has-responsible-body@/goals/0/activities/1/responsibleBody",
                        "activity-has-responsible-body@/activities/0/responsibleBody",
                        "overall-responsibility-assigned@/overallResponsibleBody",
                        "coordinator-appointed@/coordinators")
                .hasSuppressedInOrder("follow-up-planned@/nextFollowUp/plannedOn 2026-06-30: Known")
                .hasSummary("6, 1, 0; 1")
                .hasState("activity-has-responsible-body", ChecklistState.VIOLATED);
        assertThat(report.findings().get(0).arguments())
                .isEqualTo(Map.of("rule", "activity-has-responsible-body", "until", "2026-06-30", "line", 2));
    }

    @Test
    void refusesAMandatoryDeadlineOfAStatute() throws Exception {
        assertThat(validator("{rule: discharge-invitation-within-3-days, reason: Known, until: 2026-06-30}")
                        .validate(TestPlan.example("16").bytes(), MON_2026_03_02))
                .hasFindings(
                        "suppression-refused",
                        "discharge-plan-established@/status",
                        "discharge-invitation-within-3-days@/invitation/sentOn");
    }

    /** Nothing else is judged then, and what was not judged is not accepted. */
    @Test
    void refusesWhatLeavesOpenWhichRulesApply() throws Exception {
        var validator = validator(
                "{rule: plan-is-sip, reason: Known, until: 2026-06-30}",
                "{rule: field-required, pointer: /**, reason: Known, until: 2026-06-30}");

        assertThat(validator.validate(
                        TestPlan.established().with("/planType", "\"VP\"").bytes(), MON_2026_03_02))
                .hasVerdict(Verdict.REJECTED)
                .hasFindings("suppression-refused", "plan-is-sip@/planType")
                .hasState("plan-is-sip", ChecklistState.VIOLATED);
        for (var field : List.of("/planType", "/status")) {
            assertThat(validator.validate(
                            TestPlan.established().without(field).without("/id").bytes(), MON_2026_03_02))
                    .hasVerdict(Verdict.REJECTED)
                    .hasFindings("suppression-refused", "field-required@" + field)
                    .hasSuppressedInOrder("field-required@/id 2026-06-30: Known");
        }
    }

    /** In the version of the rule set that the reference date chooses, whatever another one says. */
    @Test
    void suppressesAMandatoryDemandOfARoutine() throws Exception {
        var validator = validator("{rule: need-identified-on-recorded, reason: Known, until: 2026-06-30}")
                .with(TestPlan.changingRuleSet());

        assertThat(validator.validate(
                        TestPlan.established().without("/need/identifiedOn").bytes(), MON_2026_03_02))
                .hasVerdict(Verdict.ACCEPTED)
                .hasSuppressedInOrder("need-identified-on-recorded@/need/identifiedOn 2026-06-30: Known");
    }

    @Test
    void letsTheFirstOfSeveralEntriesSuppressAndCallsNoneUnused() throws Exception {
        assertThat(validator(
                                "{rule: goal-stated, reason: expired, until: 2026-03-01}",
                                "{rule: goal-stated, plan: goal-stated-bad, reason: first, until: 2026-03-02}",
                                "{rule: goal-stated, reason: second, until: 2026-06-30}",
                                "{rule: goal-stated, plan: goal-stated-bad, reason: third, until: 2026-06-30}")
                        .validate(NO_GOAL.bytes(), MON_2026_03_02))
                .hasFindings("suppression-expired")
                .hasSuppressedInOrder("goal-stated@/goals 2026-03-02: first");
    }

    @Test
    void tellsOnRequestWhichEntriesMatchAlsoWhereTheReportKeepsNothing() throws Exception {
        var validator = SipValidator.builder(validator(
                        "{rule: activity-has-responsible-body, reason: refused, until: 2026-06-30}",
                        "{rule: goal-stated, reason: unused, until: 2026-06-30}",
                        "{rule: follow-up-planned, reason: used, until: 2026-06-30}",
                        "{rule: coordinator-appointed, reason: expired, until: 2026-03-01}",
                        "{rule: goal-stated, plan: sip-exempel-14, reason: unused, until: 2026-06-30}"))
                .maxFindings(0)
                .build();
        var matched = new ArrayList<Suppression>();

        validator.validate(
                TestPlan.example("14").bytes(),
                MON_2026_03_02,
                ValidationOption.matchedSuppressions(matched::add),
                ValidationOption.nextChange());

        assertThat(matched).extracting(Suppression::reason).containsExactly("refused", "used", "expired");
    }

    @Test
    void endsWithTheDayAfterItsLastWhichIsANextChange() throws Exception {
        var validator = validator(
                "{rule: goal-stated, reason: Known, until: 2026-03-15}",
                "{rule: goal-stated, plan: another, reason: Known, until: 2026-03-08}");

        assertThat(validator.validate(NO_GOAL.bytes(), MON_2026_03_02, ValidationOption.nextChange()))
                .hasVerdict(Verdict.ACCEPTED)
                .hasNextChange("2026-03-16 ACCEPTED_WITH_REMARKS goal-stated");
        assertThat(ReportAssert.text(
                        validator.nextChange(NO_GOAL.plan(), MON_2026_03_02).orElseThrow()))
                .isEqualTo("2026-03-16 ACCEPTED_WITH_REMARKS goal-stated");
    }

    @Test
    void becomesUnusedOnTheDayOnWhichItsFindingGoes() throws Exception {
        var plan = TestPlan.established().with("/nextFollowUp/plannedOn", "\"2026-03-03\"");
        var near = "{rule: deadline-approaching, plan: plan-is-sip-good, reason: Known, until: 2026-06-30}";
        var late = "{rule: follow-up-held-as-planned, reason: Known, until: 2026-06-30}";

        assertThat(validator(near, late).validate(plan.bytes(), MON_2026_03_02, ValidationOption.nextChange()))
                .hasVerdict(Verdict.ACCEPTED)
                .hasNoFindings()
                .hasNextChange("2026-03-04 ACCEPTED_WITH_REMARKS suppression-unused");
    }
}
