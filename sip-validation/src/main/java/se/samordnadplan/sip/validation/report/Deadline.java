package se.samordnadplan.sip.validation.report;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.Citation;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.StartEvent;
import se.samordnadplan.sip.rules.deadline.DeadlineState;

/**
 * How one deadline of a plan stands at the as-of date. Immutable.
 *
 * @param rule the deadline
 * @param state how it stands
 * @param binding how strongly the rule set demands it
 * @param pointer the place of what ends it, or where that would stand
 * @param start from when it is counted
 * @param dueOn the last day in time; null where undecidable
 * @param completedOn the day it was done; null where it is not done, and where undecidable
 * @param workingDaysLeft working days after the as-of date up to the due date; null unless running
 * @param workingDaysOver working days after the due date up to the end, for an overdue one up to the as-of date; null
 *     unless late or overdue; may be 0
 * @param citations what the demand rests on as of the reference date
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "rule",
    "state",
    "binding",
    "pointer",
    "start",
    "dueOn",
    "completedOn",
    "workingDaysLeft",
    "workingDaysOver",
    "citations"
})
public record Deadline(
        RuleId rule,
        DeadlineState state,
        Binding binding,
        JsonPointer pointer,
        Start start,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate completedOn,
        @Nullable Integer workingDaysLeft,
        @Nullable Integer workingDaysOver,
        List<Citation> citations) {

    /** Copies the list, an absent one to an empty one. */
    public Deadline {
        requireNonNull(rule, "rule");
        requireNonNull(state, "state");
        requireNonNull(binding, "binding");
        requireNonNull(pointer, "pointer");
        requireNonNull(start, "start");
        citations = Lists.copy(citations);
    }

    /**
     * From when a deadline is counted.
     *
     * @param event what happened
     * @param on the day it happened: day 0; null where the plan does not say
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @JsonPropertyOrder({"event", "on"})
    public record Start(StartEvent event, @Nullable LocalDate on) {

        /** Refuses null for the event. */
        public Start {
            requireNonNull(event, "event");
        }
    }
}
