package se.samordnadplan.sip.model.goal;

/** How far an activity has come. */
public enum ActivityStatus {
    /** Planerad. */
    PLANNED,
    /** Pågående. */
    ONGOING,
    /** Utförd. */
    DONE,
    /** Inställd. */
    CANCELLED
}
