package se.samordnadplan.sip.rules.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.DeadlineUnit;
import se.samordnadplan.sip.rules.calendar.CalendarRangeException;
import se.samordnadplan.sip.rules.calendar.WorkingDayCalendar;

/** Counts the last day in time. */
final class DueDate {

    private DueDate() {}

    /** The due date; null where it depends on days that the calendar does not know. */
    static @Nullable LocalDate of(DeadlineRule rule, LocalDate start, WorkingDayCalendar calendar) {
        try {
            return count(rule, start, calendar);
        } catch (CalendarRangeException e) {
            return null;
        }
    }

    private static LocalDate count(DeadlineRule rule, LocalDate start, WorkingDayCalendar calendar) {
        LocalDate due =
                switch (rule.unit()) {
                    case WORKING_DAYS -> calendar.plusWorkingDays(start, rule.amount());
                    case CALENDAR_DAYS -> start.plusDays(rule.amount());
                    case WEEKS -> start.plusWeeks(rule.amount());
                };
        return rule.rollForward() && rule.unit() != DeadlineUnit.WORKING_DAYS ? calendar.nextWorkingDayFrom(due) : due;
    }
}
