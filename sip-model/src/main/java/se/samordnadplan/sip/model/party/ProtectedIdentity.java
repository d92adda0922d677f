package se.samordnadplan.sip.model.party;

/** Protection of a person's data (skyddade personuppgifter). */
public enum ProtectedIdentity {
    /** No protection. */
    NONE,
    /** Sekretessmarkering. */
    CONFIDENTIALITY_MARKING,
    /** Skyddad folkbokföring. */
    PROTECTED_REGISTRATION,
    /** Fingerade personuppgifter. */
    ASSUMED_IDENTITY
}
