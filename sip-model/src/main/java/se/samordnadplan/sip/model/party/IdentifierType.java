package se.samordnadplan.sip.model.party;

/** The kind of an identity number. */
public enum IdentifierType {
    /** Personnummer. */
    PERSONNUMMER,
    /** Samordningsnummer: 60 is added to the day. */
    SAMORDNINGSNUMMER,
    /** Reservnummer: a reserve number of a region; tells no date. */
    RESERVNUMMER
}
