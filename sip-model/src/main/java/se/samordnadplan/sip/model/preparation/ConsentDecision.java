package se.samordnadplan.sip.model.preparation;

/** What a person decided about consent. */
public enum ConsentDecision {
    /** Ej beslutat: not yet decided. */
    PENDING,
    /** Givet. */
    GIVEN,
    /** Nekat. */
    REFUSED,
    /** Återkallat. */
    WITHDRAWN
}
