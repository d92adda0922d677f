package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samordnadplan.sip.validation.ReportAssert.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.BrokenJudge;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Judgement;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleFinding;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.constraint.ConstraintCheck;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** Where the validator fails, the verdict says so, and the rest of the report is there. */
class FailureTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);

    @Test
    void losesOnlyTheRuleThatFails() {
        var validator = judgedBy(BrokenJudge.where("coordinator-appointed")::judge);
        var plan = TestPlan.ofRule("follow-up-held-as-planned", "bad").without("/overallResponsibleBody");

        var report = validator.validate(plan.bytes(), MON_2026_03_02);

        assertThat(report)
                .hasVerdict(Verdict.NOT_EVALUATED)
                .hasFindingsInOrder(
                        "validation-incomplete",
                        "overall-responsibility-assigned@/overallResponsibleBody",
                        "follow-up-held-as-planned@/nextFollowUp/plannedOn")
                .hasDeadlines("follow-up-held-as-planned=OVERDUE:2026-02-27")
                .hasRulesIn(ChecklistState.INCOMPLETE, "coordinator-appointed")
                .hasRulesIn(ChecklistState.VIOLATED, "overall-responsibility-assigned");
        assertThat(report.findings().get(0).arguments()).isEqualTo(Map.of("rules", "coordinator-appointed"));
    }

    @Test
    void namesTheFailedRulesInOrderAndNeverWhy() {
        var report = judgedBy(BrokenJudge.where("goal-stated", "activity-planned")::judge)
                .validate(TestPlan.established().bytes(), MON_2026_03_02);

        assertThat(report).hasVerdict(Verdict.NOT_EVALUATED).hasFindings("validation-incomplete");
        assertThat(report.findings().get(0).arguments()).isEqualTo(Map.of("rules", "activity-planned, goal-stated"));
        assertThat(report.toJson()).doesNotContain("Provsson", "194606129858");
    }

    @Test
    void doesNotMindAFailedRuleThatTheRuleSetDoesNotHave() {
        var judge = BrokenJudge.where("withdrawal-dated");
        var validator = SipValidator.of(
                new Examination.Steps(new ConstraintCheck()::check, judge::judge, TestPlan.changingRuleSet()));

        assertThat(validator.validate(TestPlan.established().bytes(), MON_2026_03_02))
                .hasVerdict(Verdict.NOT_EVALUATED);
        assertThat(validator.validate(
                        TestPlan.established()
                                .with("/meetings/0/heldOn", "\"2026-03-11\"")
                                .bytes(),
                        LocalDate.of(2026, 3, 11)))
                .hasVerdict(Verdict.ACCEPTED);
    }

    static Stream<Supplier<Throwable>> failures() {
        return Stream.of(
                () -> new IllegalStateException("Provsson"),
                NullPointerException::new,
                StackOverflowError::new,
                OutOfMemoryError::new,
                NoSuchMethodError::new,
                AssertionError::new,
                () -> new ServiceConfigurationError("Provsson"),
                () -> new Error("Provsson"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void keepsWhatConstraintsFindWhereJudgingFails(Supplier<Throwable> failure) {
        var validator = judgedBy((plan, asOf, ruleSet) -> sneak(failure));

        var report = validator.validate(
                TestPlan.established().with("/individual/region", "\"99\"").bytes(), MON_2026_03_02);

        assertThat(report)
                .hasVerdict(Verdict.NOT_EVALUATED)
                .hasFindingsInOrder("validation-incomplete", "region-code-known@/individual/region")
                .hasDeadlines();
        assertThat(report)
                .hasRulesIn(
                        ChecklistState.INCOMPLETE,
                        RuleSets.shipped("national").on(MON_2026_03_02).rules().keySet().stream()
                                .filter(rule -> !rule.equals(Catalogue.DEADLINE_APPROACHING))
                                .map(RuleId::value)
                                .toArray(String[]::new));
        assertThat(report.referenceDate()).isEqualTo(MON_2026_03_02);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void keepsWhatTheRulesFindWhereConstraintsFail(Supplier<Throwable> failure) {
        var validator = SipValidator.of(new Examination.Steps(
                plan -> sneak(failure), RuleJudge.shipped()::judge, RuleSets.shipped("national")));

        assertThat(validator.validate(TestPlan.ofRule("goal-stated", "bad").bytes(), MON_2026_03_02))
                .hasVerdict(Verdict.NOT_EVALUATED)
                .hasFindingsInOrder("validation-incomplete", "goal-stated@/goals")
                .hasDeadlines("follow-up-held-as-planned=RUNNING:2026-04-15");
    }

    @ParameterizedTest
    @MethodSource("failures")
    void takesWhatAStepThrowsForItsFailure(Supplier<Throwable> failure) {
        String result = Assessment.attempt(() -> sneak(failure));

        assertThat(result).isNull();
    }

    @Test
    void letsTheDeathOfTheThreadPass() {
        var validator = judgedBy((plan, asOf, ruleSet) -> sneak(() -> new InternalError("the machine")));

        assertThatThrownBy(() -> validator.validate(TestPlan.established().bytes(), MON_2026_03_02))
                .isInstanceOf(InternalError.class);
    }

    @Test
    void saysNothingOfADocumentWhereReadingFails() {
        var input = Input.failed(Sha256.of(new byte[0]));
        var asked = ValidationOption.Asked.of(null, ValidationOption.nextChange());
        var steps = new Examination.Steps(plan -> List.of(), RuleJudge.shipped()::judge, RuleSets.shipped("national"));

        var report =
                new ReportAssembly(SipValidator.builder(), input, asked, MON_2026_03_02).of(steps.examine(input, null));

        assertNothingIsSaid(report);
    }

    @Test
    void saysNothingOfADocumentWhereTheReportCannotBeMade() {
        var validator = judgedBy((plan, asOf, ruleSet) -> {
            var judgement = RuleJudge.shipped().judge(plan, asOf, ruleSet);
            return new Judgement(
                    judgement.referenceDate(),
                    judgement.active(),
                    List.of(withoutWords()),
                    judgement.deadlines(),
                    judgement.checklist(),
                    judgement.failed());
        });

        var report = validator.validate(TestPlan.established().bytes(), MON_2026_03_02);

        assertThat(report)
                .hasVerdict(Verdict.NOT_EVALUATED)
                .hasFindings("validation-incomplete")
                .hasDeadlines();
    }

    private static void assertNothingIsSaid(ValidationReport report) {
        assertThat(report)
                .hasVerdict(Verdict.NOT_EVALUATED)
                .hasFindings("validation-incomplete")
                .hasDeadlines()
                .hasNextChange(null);
        assertThat(report.checklist()).isEmpty();
        assertThat(report.findings().get(0).message()).startsWith("Granskningen kunde inte slutföras");
        assertThat(report.in(Language.EN).findings().get(0).message()).startsWith("The validation could not be");
    }

    /** A finding of a rule that has no message. */
    private static RuleFinding withoutWords() {
        return new RuleFinding(
                RuleId.of("of-nobody"),
                Category.GOAL,
                Binding.MANDATORY,
                JsonPointer.ROOT,
                Map.of(),
                List.of(),
                Map.of());
    }

    private static SipValidator judgedBy(Examination.Judging judging) {
        return SipValidator.of(
                new Examination.Steps(new ConstraintCheck()::check, judging, RuleSets.shipped("national")));
    }

    /** Throws what the supplier makes, checked or not. */
    @SuppressWarnings("unchecked")
    private static <R, T extends Throwable> R sneak(Supplier<? extends Throwable> failure) throws T {
        throw (T) failure.get();
    }
}
