package se.samordnadplan.sip.model.preparation;

/** How people meet. */
public enum MeetingMode {
    /** På plats. */
    IN_PERSON,
    /** Video. */
    VIDEO,
    /** Telefon. */
    PHONE,
    /** Both on the spot and at a distance. */
    HYBRID
}
