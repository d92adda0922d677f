package se.samordnadplan.sip.validation.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import se.samordnadplan.sip.rules.RuleId;

/**
 * The first day on which the verdict changes if nothing more is recorded. Immutable.
 *
 * @param on the day, in Swedish civil time
 * @param verdict the verdict from then on
 * @param rule the rule by which it changes
 */
@JsonPropertyOrder({"on", "verdict", "rule"})
public record NextChange(LocalDate on, Verdict verdict, RuleId rule) {

    /** Refuses null. */
    public NextChange {
        requireNonNull(on, "on");
        requireNonNull(verdict, "verdict");
        requireNonNull(rule, "rule");
    }
}
