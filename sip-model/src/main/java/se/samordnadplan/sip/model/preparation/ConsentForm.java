package se.samordnadplan.sip.model.preparation;

/** The form of a consent. */
public enum ConsentForm {
    /** Muntligt. */
    ORAL,
    /** Skriftligt. */
    WRITTEN
}
