package se.samordnadplan.sip.rules.calendar;

import java.io.Serial;

/** A day that a calendar does not know: it refuses rather than guesses. */
public final class CalendarRangeException extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param message the days that are known and advice; no value of the caller
     */
    public CalendarRangeException(String message) {
        super(message);
    }
}
