package se.samordnadplan.sip.cli.review;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;

/**
 * A fault and how many plans have it. Immutable.
 *
 * @param rule the rule, deadline or check that finds it
 * @param title what it is called
 * @param severity how much it weighs, where it weighs most
 * @param plans how many plans have it, once or more often
 * @param percent of all plans that were read
 */
@JsonPropertyOrder({"rule", "title", "severity", "plans", "percent"})
public record FaultRow(RuleId rule, String title, Severity severity, long plans, BigDecimal percent) {

    /** Refuses null. */
    public FaultRow {
        requireNonNull(rule, "rule");
        requireNonNull(title, "title");
        requireNonNull(severity, "severity");
        requireNonNull(percent, "percent");
    }
}
