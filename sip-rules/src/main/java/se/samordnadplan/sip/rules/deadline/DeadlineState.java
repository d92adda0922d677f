package se.samordnadplan.sip.rules.deadline;

/** How a deadline stands at the as-of date. */
public enum DeadlineState {
    /** What was to be done was done in time. */
    MET,
    /** It was done, but too late. */
    LATE,
    /** It is not done, and there is still time. */
    RUNNING,
    /** It is not done, and the time is up. */
    OVERDUE,
    /** The plan does not say when the time began to run. */
    UNDECIDABLE
}
