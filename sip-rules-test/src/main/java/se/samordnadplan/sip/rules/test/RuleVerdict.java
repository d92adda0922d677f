package se.samordnadplan.sip.rules.test;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samordnadplan.sip.rules.CheckedRule;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Judgement;
import se.samordnadplan.sip.rules.RuleFinding;
import se.samordnadplan.sip.rules.RuleId;

/**
 * What one rule says of one plan; each method asserts one thing and throws an {@link AssertionError} where it does not
 * hold. The error names the rule, places and states, and nothing else of the plan. Immutable and thread-safe.
 */
public final class RuleVerdict {

    private final RuleId rule;
    private final Judgement judgement;

    RuleVerdict(RuleId rule, Judgement judgement) {
        this.rule = rule;
        this.judgement = judgement;
    }

    /**
     * Asserts that the rule is violated at exactly these places.
     *
     * @param pointers the places in any order, each as often as it is reported; at least one
     */
    public void reports(String... pointers) {
        if (pointers.length == 0) {
            throw new IllegalArgumentException("[pointers] is empty. Maybe isSilent() is meant.");
        }
        assertFindings(Arrays.stream(pointers).sorted().toList());
        assertState(ChecklistState.VIOLATED);
    }

    /** Asserts that the plan breaks the rule, wherever it does. */
    public void isViolated() {
        if (findings().isEmpty()) {
            throw new AssertionError(rule + " reports nothing.");
        }
        assertState(ChecklistState.VIOLATED);
    }

    /** Asserts that the rule reports nothing, whatever its state. */
    public void isSilent() {
        assertFindings(List.of());
    }

    /** Asserts that the plan does what the rule demands. */
    public void isSatisfied() {
        assertSilent(ChecklistState.SATISFIED);
    }

    /** Asserts that an unsound value of the plan leaves the rule without an answer. */
    public void isUndecided() {
        assertSilent(ChecklistState.INCOMPLETE);
    }

    /** Asserts that the rule applies from a later status than that of the plan. */
    public void isNotYet() {
        assertSilent(ChecklistState.NOT_YET);
    }

    /** Asserts that the rule does not apply to such a plan, or has nothing to judge. */
    public void isNotApplicable() {
        assertSilent(ChecklistState.NOT_APPLICABLE);
    }

    /** Asserts that the rule set does not have the rule on the reference date of the plan. */
    public void isNotInForce() {
        isSilent();
        state().ifPresent(state -> {
            throw new AssertionError(rule + " is in force: its state is " + state + ".");
        });
    }

    private void assertSilent(ChecklistState state) {
        isSilent();
        assertState(state);
    }

    private void assertFindings(List<String> expected) {
        if (judgement.failed().contains(rule)) {
            throw new AssertionError(rule + " could not be evaluated. Maybe a condition throws.");
        }
        var actual = findings();
        if (!actual.equals(expected)) {
            throw new AssertionError(rule + " reports " + actual + ", expected " + expected + ".");
        }
    }

    private void assertState(ChecklistState expected) {
        var actual = state();
        if (!actual.equals(Optional.of(expected))) {
            throw new AssertionError(
                    rule + " is " + actual.map(Enum::name).orElse("not in force") + ", expected " + expected + ".");
        }
    }

    private Optional<ChecklistState> state() {
        return judgement.checklist().stream()
                .filter(row -> row.rule().equals(rule))
                .map(CheckedRule::state)
                .findFirst();
    }

    /** As texts, sorted. */
    private List<String> findings() {
        return judgement.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(RuleFinding::pointer)
                .map(Object::toString)
                .sorted()
                .toList();
    }
}
