package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Comparisons of recorded dates that admit when a date cannot be trusted. */
public final class Dates {

    /** The first day that a plan can speak of: the law of 2010 made these plans. */
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private Dates() {}

    /**
     * Whether a date is recorded and plausible (2010-01-01 to 2099-12-31, the check {@code date-plausible}).
     *
     * @param date a recorded date, or null where absent
     * @return true if it can be compared
     */
    public static boolean isSound(@Nullable LocalDate date) {
        return date != null && !date.isBefore(FIRST) && !date.isAfter(LAST);
    }

    /**
     * Whether a date is recorded but not plausible.
     *
     * @param date a recorded date, or null where absent
     * @return true if it counts as recorded but cannot be compared
     */
    public static boolean isUnsound(@Nullable LocalDate date) {
        return date != null && !isSound(date);
    }

    /**
     * Whether one recorded date is before another.
     *
     * @param date a recorded date
     * @param other the date to compare with
     * @return the answer; unknown where one of them is unsound
     */
    static Answer isBefore(LocalDate date, LocalDate other) {
        return isSound(date) && isSound(other) ? Answer.of(date.isBefore(other)) : Answer.UNKNOWN;
    }

    /**
     * Whether two recorded dates are the same.
     *
     * @param date a recorded date
     * @param other the date to compare with
     * @return the answer; unknown where one of them is unsound
     */
    static Answer isSame(LocalDate date, LocalDate other) {
        return isSound(date) && isSound(other) ? Answer.of(date.equals(other)) : Answer.UNKNOWN;
    }

    /**
     * Whether one recorded date is after another.
     *
     * @param date a recorded date
     * @param other the date to compare with
     * @return the answer; unknown where one of them is unsound
     */
    static Answer isAfter(LocalDate date, LocalDate other) {
        return isBefore(other, date);
    }
}
