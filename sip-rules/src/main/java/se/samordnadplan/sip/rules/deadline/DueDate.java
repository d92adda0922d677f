package se.samordnadplan.sip.rules.deadline;

import java.time.LocalDate;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.DeadlineUnit;
import se.samordnadplan.sip.rules.calendar.WorkingDayCalendar;

/** Counts the last day in time. */
final class DueDate {

    private DueDate() {}

    static LocalDate of(DeadlineRule rule, LocalDate start, WorkingDayCalendar calendar) {
        LocalDate due =
                switch (rule.unit()) {
                    case WORKING_DAYS -> calendar.plusWorkingDays(start, rule.amount());
                    case CALENDAR_DAYS -> start.plusDays(rule.amount());
                    case WEEKS -> start.plusWeeks(rule.amount());
                };
        return rule.rollForward() && rule.unit() != DeadlineUnit.WORKING_DAYS ? calendar.nextWorkingDayFrom(due) : due;
    }
}
