package se.samordnadplan.sip.model.party;

/** A principal (huvudman). */
public enum Principal {
    /** Region. */
    REGION,
    /** Kommun. */
    MUNICIPALITY
}
