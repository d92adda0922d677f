package se.samordnadplan.sip.rules.calendar;

import java.time.LocalDate;

/**
 * Tells working days from closed days.
 *
 * <p>Implementations are immutable and refuse days they do not know with a {@link CalendarRangeException}; they never
 * guess that an unknown weekday is a working day.
 */
public interface WorkingDayCalendar {

    /**
     * Whether a day is a working day.
     *
     * @param date the day asked about
     * @return true if it is
     * @throws CalendarRangeException if the calendar does not know the day
     */
    boolean isWorkingDay(LocalDate date);

    /**
     * The n-th working day after a day.
     *
     * @param startExclusive day 0, a working day or not; it does not count
     * @param days n; 0 gives the start itself
     * @return a working day, unless n is 0
     * @throws CalendarRangeException if the calendar does not know a day on the way
     * @throws IllegalArgumentException if n is negative
     */
    default LocalDate plusWorkingDays(LocalDate startExclusive, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("[days] is 0 or more. Maybe start and end are swapped.");
        }
        var date = startExclusive;
        for (int left = days; left > 0; ) {
            date = date.plusDays(1);
            if (isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }

    /**
     * The number of working days after one day up to another.
     *
     * @param fromExclusive the day after which counting begins
     * @param toInclusive the last day that counts
     * @return 0 or more; 0 where the second day is not after the first
     * @throws CalendarRangeException if the calendar does not know a day in between
     */
    default int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        int count = 0;
        for (var date = fromExclusive.plusDays(1); !date.isAfter(toInclusive); date = date.plusDays(1)) {
            count += isWorkingDay(date) ? 1 : 0;
        }
        return count;
    }

    /**
     * The first working day on or after a day.
     *
     * @param dateInclusive the day to begin with
     * @return the day itself if it is a working day, else the next one
     * @throws CalendarRangeException if the calendar does not know a day on the way
     */
    default LocalDate nextWorkingDayFrom(LocalDate dateInclusive) {
        var date = dateInclusive;
        while (!isWorkingDay(date)) {
            date = date.plusDays(1);
        }
        return date;
    }
}
