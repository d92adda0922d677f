package se.samordnadplan.sip.rules.deadline;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.DeadlineRule;

/**
 * One deadline of one plan, judged at the as-of date. Immutable.
 *
 * @param rule the row of the rule set that demands it
 * @param state how it stands
 * @param pointer the place of what ends it, or where that would stand
 * @param startOn the day from which it is counted; null where undecidable
 * @param dueOn the last day in time; null where undecidable
 * @param completedOn the day it was done; null where it is not done, or where undecidable
 * @param workingDaysLeft working days after the as-of date up to the due date; null unless running
 * @param workingDaysOver working days after the due date up to the end, or up to the as-of date where it is overdue;
 *     null unless late or overdue; may be 0
 */
public record JudgedDeadline(
        DeadlineRule rule,
        DeadlineState state,
        JsonPointer pointer,
        @Nullable LocalDate startOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate completedOn,
        @Nullable Integer workingDaysLeft,
        @Nullable Integer workingDaysOver) {

    /** Checks that nothing is missing that is always there. */
    public JudgedDeadline {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(pointer, "pointer");
    }

    static JudgedDeadline undecidable(DeadlineRule rule, JsonPointer pointer) {
        return new JudgedDeadline(rule, DeadlineState.UNDECIDABLE, pointer, null, null, null, null, null);
    }

    /**
     * Whether the time was not kept.
     *
     * @return true for late and overdue
     */
    public boolean isMissed() {
        return state == DeadlineState.LATE || state == DeadlineState.OVERDUE;
    }
}
