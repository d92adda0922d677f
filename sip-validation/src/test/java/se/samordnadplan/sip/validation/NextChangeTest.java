package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.validation.ReportAssert.text;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.report.Verdict;

class NextChangeTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final SipValidator VALIDATOR = SipValidator.create();

    @Test
    void isTheDayAfterTheDueDate() {
        assertThat(changeOf(TestPlan.established()))
                .isEqualTo("2026-04-16 ACCEPTED_WITH_REMARKS follow-up-held-as-planned");
    }

    @Test
    void isNotTheDayOnWhichADeadlineComesNear() {
        var plan = TestPlan.ofRule("deadline-approaching", "good");

        assertThat(changeOf(plan)).isEqualTo("2026-03-06 ACCEPTED_WITH_REMARKS follow-up-held-as-planned");
    }

    @Test
    void isThereInAReportOnlyWhenAskedFor() {
        var plan = TestPlan.established().plan();

        ReportAssert.assertThat(VALIDATOR.validate(plan, MON_2026_03_02)).hasNextChange(null);
        ReportAssert.assertThat(VALIDATOR.validate(plan, MON_2026_03_02, ValidationOption.nextChange()))
                .hasNextChange("2026-04-16 ACCEPTED_WITH_REMARKS follow-up-held-as-planned");
    }

    @Test
    void namesTheRuleWhoseFindingHasGoneWhereTheVerdictGetsBetter() {
        var plan = TestPlan.ofRule("nothing-recorded-in-the-future", "bad");

        assertThat(changeOf(plan)).isEqualTo("2026-03-03 ACCEPTED nothing-recorded-in-the-future");
    }

    /** One error goes on 2026-03-11 already, which changes no verdict; the other on 2026-03-20. */
    @Test
    void seeksTheCauseAgainstTheDayBeforeTheChange() {
        var plan = initiated()
                .with("/consent", "{\"decision\": \"WITHDRAWN\", \"decidedOn\": \"2026-01-13\"}")
                .with("/codes", "[{\"system\": \"KVA\", \"code\": \"XU045\", \"on\": \"2026-03-20\"}]");

        assertThat(changeOf(plan, TestPlan.changingRuleSet()))
                .isEqualTo("2026-03-20 ACCEPTED_WITH_REMARKS nothing-recorded-in-the-future");
    }

    /** Both findings stay where they are and weigh less; the one that comes later in the document is first in the catalogue. */
    @Test
    void takesAFindingThatWeighsLessForGone() {
        var plan = initiated()
                .without("/need/identifiedOn")
                .with("/consent", "{\"decision\": \"REFUSED\", \"decidedOn\": \"2026-01-13\"}");

        assertThat(changeOf(plan, TestPlan.changingRuleSet()))
                .isEqualTo("2026-03-11 ACCEPTED_WITH_REMARKS need-identified-on-recorded");
    }

    @Test
    void countsDeadlinesOfTheVersionToCome() {
        assertThat(changeOf(initiated(), TestPlan.changingRuleSet()))
                .isEqualTo("2026-03-24 ACCEPTED_WITH_REMARKS x-plan-within-10-weeks");
    }

    @Test
    void judgesThePlanAsTheStatusAskedFor() {
        var plan = TestPlan.established().with("/status", "\"INVITED\"").plan();

        ReportAssert.assertThat(VALIDATOR.validate(plan, MON_2026_03_02, ValidationOption.nextChange()))
                .hasNextChange(null);
        ReportAssert.assertThat(VALIDATOR.validate(
                        plan,
                        MON_2026_03_02,
                        ValidationOption.nextChange(),
                        ValidationOption.as(PlanStatus.ESTABLISHED)))
                .hasNextChange("2026-04-16 ACCEPTED_WITH_REMARKS follow-up-held-as-planned");
    }

    @Test
    void isFoundUpToTenYearsAhead() {
        var plan = TestPlan.established().with("/nextFollowUp/plannedOn", "\"2036-03-01\"");

        assertThat(changeOf(plan)).isEqualTo("2036-03-02 ACCEPTED_WITH_REMARKS follow-up-held-as-planned");
        assertThat(changeOf(plan.with("/nextFollowUp/plannedOn", "\"2036-03-02\"")))
                .isNull();
    }

    @Test
    void isNotSoughtBeyondTheCalendar() {
        var plan = TestPlan.established()
                .with("/nextFollowUp/plannedOn", "\"2099-12-31\"")
                .plan();

        assertThat(text(VALIDATOR.nextChange(plan, LocalDate.of(2099, 12, 30)).orElse(null)))
                .isEqualTo("2100-01-01 ACCEPTED_WITH_REMARKS follow-up-held-as-planned");
        assertThat(VALIDATOR.nextChange(plan, SipValidator.LAST_AS_OF)).isEmpty();
    }

    @Test
    void isNoneForADocumentThatWasNotRead() {
        var report = VALIDATOR.validate("{}", MON_2026_03_02, ValidationOption.nextChange());

        ReportAssert.assertThat(report).hasVerdict(Verdict.REJECTED).hasNextChange(null);
    }

    @Test
    void isNoneWhereADocumentIsNotEvaluated() {
        var shipped = RuleJudge.shipped();
        var failing = SipValidator.of(new Examination.Steps(
                plan -> {
                    throw new IllegalStateException();
                },
                shipped::judge,
                RuleSets.shipped("national")));

        assertThat(failing.nextChange(TestPlan.established().plan(), MON_2026_03_02))
                .isEmpty();
    }

    @Test
    void isNoneWhereADayToComeCannotBeJudged() {
        var shipped = RuleJudge.shipped();
        var failing = SipValidator.of(new Examination.Steps(
                plan -> List.of(),
                (plan, asOf, ruleSet) -> {
                    if (asOf.equals(LocalDate.of(2026, 4, 16))) {
                        throw new IllegalStateException();
                    }
                    return shipped.judge(plan, asOf, ruleSet);
                },
                RuleSets.shipped("national")));

        assertThat(failing.nextChange(TestPlan.established().plan(), MON_2026_03_02))
                .isEmpty();
    }

    @Test
    void checksTheConstraintsOnce() {
        var checks = new AtomicInteger();
        var counting = SipValidator.of(new Examination.Steps(
                plan -> {
                    checks.incrementAndGet();
                    return List.of();
                },
                RuleJudge.shipped()::judge,
                RuleSets.shipped("national")));

        counting.nextChange(TestPlan.established().plan(), MON_2026_03_02);

        assertThat(checks).hasValue(1);
    }

    @Test
    void comesWithTheBirthdayOnWhichAVastbusPlanIsNoSipAnyMore() {
        var vastbus = initiated().with("/planType", "\"VASTBUS\"");
        var born = vastbus.without("/individual/identifier").with("/individual/birthDate", "\"2005-05-05\"");
        var leapDay = born.with("/individual/birthDate", "\"2008-02-29\"");
        var number = vastbus.with("/individual/identifier/value", "\"200611179813\"");
        var coordination = vastbus.with(
                "/individual/identifier", "{\"type\": \"SAMORDNINGSNUMMER\", \"value\": \"200702699810\"}");

        assertThat(changeInApril(born)).isEqualTo("2026-05-05 REJECTED plan-is-sip");
        assertThat(changeInApril(leapDay)).isEqualTo("2029-03-01 REJECTED plan-is-sip");
        assertThat(changeInApril(number)).isEqualTo("2027-11-17 REJECTED plan-is-sip");
        assertThat(changeInApril(coordination)).isEqualTo("2028-02-09 REJECTED plan-is-sip");
    }

    private static @Nullable String changeInApril(TestPlan plan) {
        return text(VALIDATOR
                .with(TestPlan.changingRuleSet())
                .nextChange(plan.plan(), LocalDate.of(2026, 4, 1))
                .orElse(null));
    }

    private static TestPlan initiated() {
        return TestPlan.ofRule("plan-is-sip", "good")
                .with("/status", "\"INITIATED\"")
                .with("/meetings", "[]")
                .without("/invitation");
    }

    private static @Nullable String changeOf(TestPlan plan) {
        return changeOf(plan, RuleSets.shipped("national"));
    }

    private static @Nullable String changeOf(TestPlan plan, RuleSet ruleSet) {
        return text(
                VALIDATOR.with(ruleSet).nextChange(plan.plan(), MON_2026_03_02).orElse(null));
    }
}
