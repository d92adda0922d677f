package se.samordnadplan.sip.cli.review;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import se.samordnadplan.sip.rules.Severity;

/**
 * How many plans have no finding of a severity. Immutable.
 *
 * @param severity the severity
 * @param plans of the plans that were evaluated to the end, satisfied by those without
 */
@JsonPropertyOrder({"severity", "plans"})
public record SeverityRow(Severity severity, Share plans) {

    /** Refuses null. */
    public SeverityRow {
        requireNonNull(severity, "severity");
        requireNonNull(plans, "plans");
    }
}
