package se.samordnadplan.sip.validation.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.RuleId;

/**
 * One row of the checklist. Immutable.
 *
 * @param rule the rule
 * @param state whether the plan satisfies it
 */
@JsonPropertyOrder({"rule", "state"})
public record ChecklistRow(RuleId rule, ChecklistState state) {

    /** Refuses null. */
    public ChecklistRow {
        requireNonNull(rule, "rule");
        requireNonNull(state, "state");
    }
}
