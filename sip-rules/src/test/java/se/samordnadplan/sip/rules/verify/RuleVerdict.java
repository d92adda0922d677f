package se.samordnadplan.sip.rules.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import se.samordnadplan.sip.rules.CheckedRule;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Judgement;
import se.samordnadplan.sip.rules.RuleFinding;
import se.samordnadplan.sip.rules.RuleId;

/** What one rule says of one plan; each method asserts one thing. */
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
        assertThat(findings()).as("findings of %s", rule).containsExactlyInAnyOrder(pointers);
        assertState(ChecklistState.VIOLATED);
    }

    /** Asserts that the plan breaks the rule, wherever it does. */
    public void isViolated() {
        assertThat(findings()).as("findings of %s", rule).isNotEmpty();
        assertState(ChecklistState.VIOLATED);
    }

    /** Asserts that the rule reports nothing, whatever its state. */
    public void isSilent() {
        assertThat(findings()).as("findings of %s", rule).isEmpty();
        assertThat(judgement.failed()).as("failed rules").doesNotContain(rule);
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
        assertThat(state()).as("state of %s", rule).isEmpty();
    }

    private void assertSilent(ChecklistState state) {
        isSilent();
        assertState(state);
    }

    private void assertState(ChecklistState state) {
        assertThat(state()).as("state of %s", rule).contains(state);
    }

    private Optional<ChecklistState> state() {
        return judgement.checklist().stream()
                .filter(row -> row.rule().equals(rule))
                .map(CheckedRule::state)
                .findFirst();
    }

    private List<String> findings() {
        return judgement.findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .map(RuleFinding::pointer)
                .map(Object::toString)
                .toList();
    }
}
