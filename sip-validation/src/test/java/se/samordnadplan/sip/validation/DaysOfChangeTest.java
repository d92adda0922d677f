package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.constraint.ConstraintCheck;
import se.samordnadplan.sip.validation.read.PlanReader;
import se.samordnadplan.sip.validation.suppression.Suppressions;

class DaysOfChangeTest {

    private static final ConstraintCheck CONSTRAINTS = new ConstraintCheck();
    private static final Suppressions EXPIRING = TestPlan.suppressions("expiring.yaml");

    static Stream<Arguments> documents() {
        return Stream.concat(
                TestPlan.all().map(document -> arguments(document, TestPlan.changingRuleSet(), 120)),
                TestPlan.examples().map(document -> arguments(document, RuleSets.shipped("national"), 380)));
    }

    /** From before the first of the plans was made, for examples until after the last date, and over the change of the law in 2018. */
    @ParameterizedTest
    @MethodSource("documents")
    void missNoDayOnWhichAFindingComesOrGoes(Path document, RuleSet ruleSet, int days) {
        assertNoneIsMissed(document, ruleSet, LocalDate.of(2017, 12, 20), 20);
        assertNoneIsMissed(document, ruleSet, LocalDate.of(2025, 12, 20), days);
    }

    private static void assertNoneIsMissed(Path document, RuleSet ruleSet, LocalDate first, int days) {
        var read = new PlanReader(ReadLimits.DEFAULT, false)
                .read(TestPlan.read(document).bytes());
        if (read.plan() == null) {
            return;
        }
        var steps = new Examination.Steps(CONSTRAINTS::check, RuleJudge.shipped()::judge, ruleSet, EXPIRING);
        var examination = steps.examine(Input.of(read, null), null);
        var change = new DaysOfChange(read.plan(), steps);
        var before = examination.on(first);
        for (var day = first.plusDays(1); day.isBefore(first.plusDays(days)); day = day.plusDays(1)) {
            var then = examination.on(day);
            if (change.contains(day, before)) {
                before = then;
            } else {
                assertThat(places(then)).as("findings on %s", day).isEqualTo(places(before));
            }
        }
    }

    private static List<String> places(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.severity() + " " + finding.rule() + "@" + finding.pointer())
                .sorted()
                .toList();
    }
}
