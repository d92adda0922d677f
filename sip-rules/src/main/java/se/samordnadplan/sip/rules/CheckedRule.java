package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

/**
 * One row of a plan's checklist. Immutable.
 *
 * @param rule the rule
 * @param state what it found
 */
public record CheckedRule(RuleId rule, ChecklistState state) {

    /** Checks that both are there. */
    public CheckedRule {
        requireNonNull(rule, "rule");
        requireNonNull(state, "state");
    }
}
