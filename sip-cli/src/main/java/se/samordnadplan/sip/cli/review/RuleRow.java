package se.samordnadplan.sip.cli.review;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;

/**
 * How a rule came out. Immutable.
 *
 * @param rule the rule
 * @param title what must hold
 * @param severity how much its findings weigh; null where only an earlier version of the rule set demands it
 * @param binding how strongly it is demanded; null likewise
 * @param plans of the plans that could be judged, satisfied by those that do what it demands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"rule", "title", "severity", "binding", "plans"})
public record RuleRow(
        RuleId rule,
        String title,
        @Nullable Severity severity,
        @Nullable Binding binding,
        Share plans) {

    /** Refuses null. */
    public RuleRow {
        requireNonNull(rule, "rule");
        requireNonNull(title, "title");
        requireNonNull(plans, "plans");
    }
}
