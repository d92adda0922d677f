package se.samordnadplan.sip.rules;

/** The unit in which a deadline is counted. */
public enum DeadlineUnit {
    /** The n-th working day after day 0. */
    WORKING_DAYS,
    /** Day 0 plus n days. */
    CALENDAR_DAYS,
    /** Day 0 plus 7 n days. */
    WEEKS
}
