package se.samordnadplan.sip.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.FormatOrder;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.calendar.CalendarRangeException;
import se.samordnadplan.sip.rules.calendar.WorkingDayCalendar;
import se.samordnadplan.sip.rules.fact.PlanIndex;

/**
 * Judges the deadlines of a plan at its as-of date.
 *
 * <p>A deadline that ends, or of which the rest ends, where the calendar ends has no entry: nobody can tell how it stands.
 */
public final class Deadlines {

    private static final Comparator<JudgedDeadline> BY_PLACE =
            Comparator.comparing(JudgedDeadline::pointer, FormatOrder.INSTANCE);

    private final PlanIndex index;
    private final WorkingDayCalendar calendar;
    private final boolean isEnded;

    private Deadlines(PlanIndex index, ActiveRules active) {
        this.index = index;
        this.calendar = active.calendar();
        this.isEnded = index.plan().status() == PlanStatus.CLOSED
                || index.consentIs(ConsentDecision.REFUSED, ConsentDecision.WITHDRAWN);
    }

    /**
     * Judges every deadline of a rule set.
     *
     * @param index what the walk through the plan learned
     * @param active what the rule set demands
     * @return in the order of the rule set's table, then by place in the document
     * @throws CalendarRangeException if the calendar does not know the as-of date
     */
    public static List<JudgedDeadline> judge(PlanIndex index, ActiveRules active) {
        active.calendar().isWorkingDay(index.asOf()); // refuses a date that it does not know
        if (index.plan().status() == PlanStatus.DECLINED) {
            return List.of();
        }
        var deadlines = new Deadlines(index, active);
        var spans = new Spans(index);
        var judged = new ArrayList<JudgedDeadline>();
        for (var rule : active.deadlines()) {
            deadlines.judge(rule, spans.of(rule), judged);
        }
        return judged;
    }

    private void judge(DeadlineRule rule, List<Span> spans, List<JudgedDeadline> judged) {
        int first = judged.size();
        for (var span : spans) {
            var deadline = judge(rule, span);
            if (deadline != null) {
                judged.add(deadline);
            }
        }
        if (judged.size() > first + 1) {
            judged.subList(first, judged.size()).sort(BY_PLACE);
        }
    }

    /** Null where the plan has come to its end and nothing is left to be done, or the calendar does not reach so far. */
    private @Nullable JudgedDeadline judge(DeadlineRule rule, Span span) {
        if (span.start() == null) {
            return isEnded ? null : JudgedDeadline.undecidable(rule, span.pointer());
        }
        var due = DueDate.of(rule, span.start(), calendar);
        if (due == null) {
            return null;
        }
        if (span.end() != null) {
            return completed(rule, span, span.start(), due, span.end());
        }
        return isEnded ? null : open(rule, span, span.start(), due);
    }

    private JudgedDeadline completed(DeadlineRule rule, Span span, LocalDate start, LocalDate due, LocalDate end) {
        boolean late = end.isAfter(due);
        return new JudgedDeadline(
                rule,
                late ? DeadlineState.LATE : DeadlineState.MET,
                span.pointer(),
                start,
                due,
                end,
                null,
                late ? calendar.workingDaysBetween(due, end) : null);
    }

    private @Nullable JudgedDeadline open(DeadlineRule rule, Span span, LocalDate start, LocalDate due) {
        boolean over = index.asOf().isAfter(due);
        var count = over ? count(due, index.asOf()) : count(index.asOf(), due);
        return count == null
                ? null
                : new JudgedDeadline(
                        rule,
                        over ? DeadlineState.OVERDUE : DeadlineState.RUNNING,
                        span.pointer(),
                        start,
                        due,
                        null,
                        over ? null : count,
                        over ? count : null);
    }

    /** Null where the calendar ends before the days do. */
    private @Nullable Integer count(LocalDate fromExclusive, LocalDate toInclusive) {
        try {
            return calendar.workingDaysBetween(fromExclusive, toInclusive);
        } catch (CalendarRangeException e) {
            return null;
        }
    }
}
