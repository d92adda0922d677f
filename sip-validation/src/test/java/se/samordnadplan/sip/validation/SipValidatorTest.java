package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static se.samordnadplan.sip.validation.ReportAssert.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.report.Verdict;

class SipValidatorTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final SipValidator VALIDATOR = SipValidator.create();

    @Test
    void tellsIdAndVersionOfThePlan() {
        var plan = VALIDATOR
                .validate(TestPlan.example("07").bytes(), MON_2026_03_02)
                .plan();

        assertThat(plan.id()).isEqualTo("sip-exempel-07");
        assertThat(plan.version()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"194606129858", "19460612-9858", "460612-9858", "4606129858", "460612+9858"})
    void leavesTheIdOutWhereItIsAnIdentityNumber(String number) {
        var report = VALIDATOR.validate(
                TestPlan.established().with("/id", "\"" + number + "\"").bytes(), MON_2026_03_02);

        assertThat(report).hasFindings("id-not-personal@/id");
        assertThat(report.plan().id()).isNull();
        assertThat(report.plan().version()).isEqualTo(1);
        assertThat(report.toJson()).doesNotContain(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"formatVersion\": \"2.0\", \"id\": \"p\"}"})
    void saysNothingOfThePlanInADocumentThatIsNotRead(String json) {
        var report = VALIDATOR.validate(json, MON_2026_03_02);

        assertThat(report).hasVerdict(Verdict.REJECTED).hasDeadlines();
        assertThat(report.plan().id()).isNull();
        assertThat(report.plan().version()).isNull();
        assertThat(report.referenceDate()).isEqualTo(MON_2026_03_02);
        assertThat(report.checklist()).isEmpty();
        assertThat(report.summary().errors()).isEqualTo(1);
    }

    @Test
    void judgesAsTheStatusAskedForAndChangesNothingElse() {
        var invited = TestPlan.example("09").bytes();

        var report = VALIDATOR.validate(invited, MON_2026_03_02, ValidationOption.as(PlanStatus.ESTABLISHED));

        assertThat(report.judgedAs()).isEqualTo(PlanStatus.ESTABLISHED);
        assertThat(report)
                .hasVerdict(Verdict.REJECTED)
                .hasFindings(
                        "goal-stated@/goals",
                        "activity-planned@/activities",
                        "other-actors-stated@/othersInvolved",
                        "overall-responsibility-assigned@/overallResponsibleBody",
                        "coordinator-appointed@/coordinators",
                        "follow-up-planned@/nextFollowUp/plannedOn");
        assertThat(VALIDATOR.validate(invited, MON_2026_03_02).judgedAs()).isNull();
        assertThat(VALIDATOR.validate(invited, MON_2026_03_02)).hasNoFindings();
    }

    @Test
    void judgesAPlanWithoutStatusAsTheOneAskedFor() {
        var report = VALIDATOR.validate(
                TestPlan.established().without("/status").bytes(),
                MON_2026_03_02,
                ValidationOption.as(PlanStatus.ESTABLISHED));

        assertThat(report).hasFindings("field-required@/status").hasState("goal-stated", ChecklistState.SATISFIED);
    }

    @Test
    void keepsNoMoreFindingsThanAskedForAndCountsAll() {
        var plan = TestPlan.example("14").bytes();
        var whole = VALIDATOR.validate(plan, MON_2026_03_02);

        var cut = SipValidator.builder().maxFindings(2).build().validate(plan, MON_2026_03_02);

        assertThat(cut.findings()).isEqualTo(whole.findings().subList(0, 2));
        assertThat(cut.truncated()).isTrue();
        assertThat(cut.summary()).isEqualTo(whole.summary());
        assertThat(cut.summary()).hasToString("Summary[errors=4, warnings=2, infos=0, suppressed=0]");
        assertThat(whole.truncated()).isNull();
        assertThat(SipValidator.builder().maxFindings(6).build().validate(plan, MON_2026_03_02))
                .isEqualTo(whole);
        assertThat(SipValidator.builder().maxFindings(0).build().validate(plan, MON_2026_03_02))
                .hasNoFindings()
                .hasVerdict(Verdict.REJECTED);
    }

    @ParameterizedTest
    @CsvSource({"2009-12-31", "2101-01-01", "-999999999-01-01", "+999999999-12-31"})
    void refusesADayOutsideTheCalendarBeforeItReads(LocalDate asOf) {
        var stream = new ByteArrayInputStream(new byte[] {1});

        assertThatIllegalArgumentException()
                .isThrownBy(() -> VALIDATOR.validate(stream, asOf))
                .withMessage("[asOf] must be a date from 2010-01-01 to 2100-12-31. Maybe the year is mistyped.");
        assertThat(stream.available()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.validate("{}", asOf));
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.validate(new byte[0], asOf));
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.validate(new StringReader(""), asOf));
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.validate(Path.of("none"), asOf));
        var plan = TestPlan.established().plan();
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.validate(plan, asOf));
        assertThatIllegalArgumentException().isThrownBy(() -> VALIDATOR.nextChange(plan, asOf));
    }

    @ParameterizedTest
    @CsvSource({"2010-01-01", "2100-12-31"})
    void judgesOnTheFirstAndTheLastDayOfTheCalendar(LocalDate asOf) {
        assertThat(VALIDATOR.validate(TestPlan.established().bytes(), asOf).verdict())
                .isNotEqualTo(Verdict.NOT_EVALUATED);
        assertThat(VALIDATOR.validate(TestPlan.example("09").bytes(), asOf).verdict())
                .isNotEqualTo(Verdict.NOT_EVALUATED);
    }

    @Test
    void judgesByAnotherRuleSetWithWhatItHas() {
        var changing = VALIDATOR.with(TestPlan.changingRuleSet());
        var plan = TestPlan.ofRule("need-identified-on-recorded", "bad").bytes();

        assertThat(changing.ruleSet().id()).isEqualTo("changing");
        assertThat(VALIDATOR.ruleSet()).isSameAs(RuleSets.shipped("national"));
        assertThat(VALIDATOR.validate(plan, MON_2026_03_02)).hasVerdict(Verdict.ACCEPTED_WITH_REMARKS);
        assertThat(changing.validate(plan, MON_2026_03_02)).hasVerdict(Verdict.REJECTED);
        assertThat(changing.with(VALIDATOR.ruleSet()).validate(plan, MON_2026_03_02))
                .isEqualTo(VALIDATOR.validate(plan, MON_2026_03_02));
    }

    @Test
    void keepsItsSettingsWhenTheBuilderGoesOn() {
        var builder = SipValidator.builder().language(Language.EN).lenient(true);
        var english = builder.build();
        builder.language(Language.SV).lenient(false).ruleSet(TestPlan.changingRuleSet());
        var json = TestPlan.established().with("/mystery", "1").bytes();

        var report = english.validate(json, MON_2026_03_02);

        assertThat(report).hasVerdict(Verdict.ACCEPTED_WITH_REMARKS).hasFindings("json-unknown-field@");
        assertThat(report.findings().get(0).message()).startsWith("The format has no field");
        assertThat(SipValidator.builder(english).build().validate(json, MON_2026_03_02))
                .isEqualTo(report);
        assertThat(english.with(RuleSets.shipped("national")).validate(json, MON_2026_03_02))
                .isEqualTo(report);
        assertThat(builder.build().validate(json, MON_2026_03_02)).hasVerdict(Verdict.REJECTED);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 10_001})
    void refusesToKeepTooManyFindings(int findings) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SipValidator.builder().maxFindings(findings))
                .withMessageStartingWith("[maxFindings] must be 0 to 10000");
    }
}
