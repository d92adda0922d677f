package se.samordnadplan.sip.rules.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;

/**
 * The Swedish working days from 2010-01-01 to 2100-12-31.
 *
 * <p>No working days are Saturdays and Sundays, the public holidays, the eves of Midsummer, Christmas and New Year, and
 * the closed days that a rule set adds. Days
 * between two dates are counted in constant time; the n-th working day is found by halving. Immutable; may be shared between threads.
 */
public final class SwedishCalendar implements WorkingDayCalendar {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    /** The Monday of the week of the first day. */
    private static final long FIRST_MONDAY = LocalDate.of(2009, 12, 28).toEpochDay();

    private static final int WEEKS = (int) ((LAST.toEpochDay() - FIRST_MONDAY) / 7 + 1);
    private static final int MONDAY_TO_FRIDAY = 0b0011111;

    /** The working days of each week, Monday in the lowest bit. By weeks, because a table by days costs a slow start. */
    private final byte[] openDays;

    /** The number of working days before each week. */
    private final int[] countBefore;

    private SwedishCalendar(byte[] openDays) {
        this.openDays = openDays;
        this.countBefore = new int[WEEKS + 1];
        for (int week = 0; week < WEEKS; week++) {
            countBefore[week + 1] = countBefore[week] + Integer.bitCount(openDays[week]);
        }
    }

    /**
     * The calendar without further closed days.
     *
     * @return the one shared instance
     */
    public static SwedishCalendar standard() {
        return Standard.INSTANCE;
    }

    /**
     * Whether the calendar knows a day.
     *
     * @param date the day asked about
     * @return true from 2010-01-01 to 2100-12-31
     */
    public static boolean knows(LocalDate date) {
        return !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    /**
     * This calendar with further closed days.
     *
     * @param closedDays days that are no working days; those that are none anyway change nothing
     * @return a calendar of its own, this one if there is nothing to add
     * @throws CalendarRangeException if one of the days is not from 2010-01-01 to 2100-12-31
     */
    public SwedishCalendar withClosedDays(Set<LocalDate> closedDays) {
        if (closedDays.isEmpty()) {
            return this;
        }
        var open = openDays.clone();
        closedDays.forEach(date -> close(open, date));
        return new SwedishCalendar(open);
    }

    @Override
    public boolean isWorkingDay(LocalDate date) {
        return (openDays[week(date)] & bit(date)) != 0;
    }

    @Override
    public LocalDate plusWorkingDays(LocalDate startExclusive, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("[days] is 0 or more. Maybe start and end are swapped.");
        }
        int before = countUpTo(startExclusive);
        return days == 0 ? startExclusive : workingDay((long) before + days);
    }

    @Override
    public int workingDaysBetween(LocalDate fromExclusive, LocalDate toInclusive) {
        return Math.max(0, countUpTo(toInclusive) - countUpTo(fromExclusive));
    }

    @Override
    public LocalDate nextWorkingDayFrom(LocalDate dateInclusive) {
        return isWorkingDay(dateInclusive) ? dateInclusive : workingDay(countUpTo(dateInclusive) + 1L);
    }

    /** The number of working days up to and including a day. */
    private int countUpTo(LocalDate date) {
        int week = week(date);
        return countBefore[week] + Integer.bitCount(openDays[week] & (2 * bit(date) - 1));
    }

    /** The n-th working day of the calendar, n from 1. */
    private LocalDate workingDay(long number) {
        if (number > countBefore[WEEKS]) {
            throw unknown();
        }
        int week = weekOf((int) number);
        int open = openDays[week];
        for (int skipped = countBefore[week] + 1; skipped < number; skipped++) {
            open &= open - 1;
        }
        return LocalDate.ofEpochDay(FIRST_MONDAY + 7L * week + Integer.numberOfTrailingZeros(open));
    }

    /** The week of the n-th working day: the last one with fewer working days before it. */
    private int weekOf(int number) {
        int low = 0;
        int high = WEEKS;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (countBefore[middle] < number) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void close(byte[] open, LocalDate date) {
        open[week(date)] &= (byte) ~bit(date);
    }

    private static int week(LocalDate date) {
        if (!knows(date)) {
            throw unknown();
        }
        return (int) (date.toEpochDay() - FIRST_MONDAY) / 7;
    }

    private static int bit(LocalDate date) {
        return 1 << (date.getDayOfWeek().getValue() - 1);
    }

    private static CalendarRangeException unknown() {
        return new CalendarRangeException(
                "[date] is not within the known days " + FIRST + " to " + LAST + ". Maybe a year is mistyped.");
    }

    /** Holds the one instance; made when it is first asked for. */
    private static final class Standard {

        private static final SwedishCalendar INSTANCE = make();

        private static SwedishCalendar make() {
            var open = new byte[WEEKS];
            Arrays.fill(open, (byte) MONDAY_TO_FRIDAY);
            open[0] = (byte) bit(FIRST); // the days before are unknown and count as nothing
            ClosedDays.read(date -> close(open, date));
            return new SwedishCalendar(open);
        }
    }
}
