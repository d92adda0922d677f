package se.samordnadplan.sip.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samordnadplan.sip.rules.engine.RuleBaseTest.found;
import static se.samordnadplan.sip.rules.engine.ToyRules.base;
import static se.samordnadplan.sip.rules.engine.ToyRules.firing;
import static se.samordnadplan.sip.rules.engine.ToyRules.reporting;
import static se.samordnadplan.sip.rules.engine.ToyRules.toys;

import java.util.Map;
import java.util.ServiceConfigurationError;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BrokenRuleTest {

    private static final Map<String, String> TAGS = Map.of("category", "KIND", "from", "ALL");

    static Stream<Supplier<Throwable>> failures() {
        return Stream.of(
                () -> new IllegalStateException("secret"),
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
    void losesOnlyTheRuleWhoseConditionThrows(Supplier<Throwable> failure) {
        var rules = base(
                reporting("a-good", toy -> toy.number() == 1),
                reporting("broken", toy -> toy.number() == 1 || sneak(failure)),
                reporting("z-good", toy -> toy.number() == 2));

        assertLosesOnlyTheBrokenOne(rules);
    }

    @ParameterizedTest
    @MethodSource("failures")
    void losesOnlyTheRuleWhoseConsequenceThrows(Supplier<Throwable> failure) {
        var rules = base(
                reporting("a-good", toy -> toy.number() == 1),
                firing("broken", TAGS, toy -> true, (findings, context) -> sneak(failure)),
                reporting("z-good", toy -> toy.number() == 2));

        assertLosesOnlyTheBrokenOne(rules);
    }

    @Test
    void losesARuleThatRecursesForever() {
        assertLosesOnlyTheBrokenOne(base(
                reporting("a-good", toy -> toy.number() == 1),
                reporting("broken", toy -> depth(toy.number()) < 0),
                reporting("z-good", toy -> toy.number() == 2)));
    }

    @Test
    void losesTheWholeRuleWithOneOfItsParts() {
        var findings = new Findings(rule -> true);
        var rules = base(
                reporting("broken / one", toy -> toy.number() == 1),
                reporting("broken / other", toy -> sneak(IllegalStateException::new)),
                reporting("good", toy -> true));

        assertThat(rules.fire(toys(1), findings)).containsExactly("broken");
        assertThat(findings.found()).containsExactly(found("good", 1));
    }

    @Test
    void namesEveryBrokenRule() {
        var findings = new Findings(rule -> true);
        var rules = base(
                reporting("b", toy -> sneak(IllegalStateException::new)),
                reporting("a", toy -> sneak(StackOverflowError::new)));

        assertThat(rules.fire(toys(1), findings)).containsExactly("a", "b");
        assertThat(findings.found()).isEmpty();
    }

    @Test
    void keepsWhatTheCollectorHeldBefore() {
        var findings = new Findings(rule -> true);
        base(reporting("earlier", toy -> true)).fire(toys(7), findings);

        base(reporting("broken", toy -> sneak(IllegalStateException::new))).fire(toys(1), findings);

        assertThat(findings.found()).containsExactly(found("earlier", 7));
    }

    @Test
    void judgesThePlanAfterABrokenOneAsEver() {
        var rules =
                base(reporting("breaks-on-13", toy -> toy.number() == 13 ? sneak(IllegalStateException::new) : true));

        for (int round = 0; round < 50; round++) {
            assertThat(rules.fire(toys(1, 13, 2), new Findings(rule -> true))).containsExactly("breaks-on-13");
            var findings = new Findings(rule -> true);
            assertThat(rules.fire(toys(1, 2), findings)).isEmpty();
            assertThat(findings.found()).containsExactlyInAnyOrder(found("breaks-on-13", 1), found("breaks-on-13", 2));
        }
    }

    @Test
    void letsAnErrorThatNoRuleCausesPass() {
        var rules = base(reporting("killed", toy -> sneak(() -> new InternalError("the machine"))));

        assertThatThrownBy(() -> rules.fire(toys(1), new Findings(rule -> true)))
                .isInstanceOf(InternalError.class);
    }

    private static void assertLosesOnlyTheBrokenOne(RuleBase rules) {
        var findings = new Findings(rule -> true);

        assertThat(rules.fire(toys(1, 2), findings)).containsExactly("broken");

        assertThat(findings.found()).containsExactlyInAnyOrder(found("a-good", 1), found("z-good", 2));
        assertThat(findings.undecided()).isEmpty();
    }

    private static int depth(int number) {
        return 1 + depth(number);
    }

    /** Throws what the supplier makes, checked or not. */
    @SuppressWarnings("unchecked")
    private static <T extends Throwable> boolean sneak(Supplier<? extends Throwable> failure) throws T {
        throw (T) failure.get();
    }
}
