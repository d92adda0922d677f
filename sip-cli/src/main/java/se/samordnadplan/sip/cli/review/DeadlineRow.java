package se.samordnadplan.sip.cli.review;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;

/**
 * How a deadline was kept. A plan may have it several times, and each counts. Immutable.
 *
 * @param rule the deadline
 * @param title what it is called
 * @param severity how much its findings weigh; null where only an earlier version of the rule set demands it
 * @param binding how strongly it is demanded; null likewise
 * @param kept of those decided, satisfied by those met
 * @param late how many were done too late; null where hidden
 * @param overdue how many are not done though the time is up; null where hidden
 * @param running how many are not decided yet; null where hidden, or where they or what is left besides are of too few persons
 * @param undecidable of how many nobody knows when they began; null likewise
 * @param medianWorkingDays the median of the working days from the start to the completion of those that were completed,
 *     in time or not; null where they are of too few persons
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "rule",
    "title",
    "severity",
    "binding",
    "kept",
    "late",
    "overdue",
    "running",
    "undecidable",
    "medianWorkingDays"
})
public record DeadlineRow(
        RuleId rule,
        String title,
        @Nullable Severity severity,
        @Nullable Binding binding,
        Share kept,
        @Nullable Long late,
        @Nullable Long overdue,
        @Nullable Long running,
        @Nullable Long undecidable,
        @Nullable BigDecimal medianWorkingDays) {

    /** Refuses null. */
    public DeadlineRow {
        requireNonNull(rule, "rule");
        requireNonNull(title, "title");
        requireNonNull(kept, "kept");
    }
}
