package se.samordnadplan.sip.cli.deadlines;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.samordnadplan.sip.rules.deadline.DeadlineState;

/**
 * The deadlines of many plans: overdue ones first, then those that run, those of which it cannot be said, and those that
 * have ended late or in time; within each the earliest due first. Immutable.
 *
 * @param asOf the day for which they are told
 * @param ruleSet the id of the rule set that sets them
 * @param documents how many documents there were
 * @param notEvaluated how many of them may have deadlines that are not here: they could not be read, or not be judged
 *     in full
 * @param deadlines in the order told above; where that leaves two equal, as they were given: in the order of the
 *     documents, and within one in the order of its report
 */
public record DeadlineList(
        LocalDate asOf, String ruleSet, long documents, long notEvaluated, List<ListedDeadline> deadlines) {

    /** The states in the order of the list. */
    public static final List<DeadlineState> STATES = List.of(
            DeadlineState.OVERDUE,
            DeadlineState.RUNNING,
            DeadlineState.UNDECIDABLE,
            DeadlineState.LATE,
            DeadlineState.MET);

    private static final Comparator<ListedDeadline> ORDER = comparing(
                    (ListedDeadline listed) -> STATES.indexOf(listed.deadline().state()))
            .thenComparing(listed -> listed.deadline().dueOn(), nullsLast(naturalOrder()));

    /** Sorts the deadlines. */
    public DeadlineList {
        deadlines = deadlines.stream().sorted(ORDER).toList();
    }
}
