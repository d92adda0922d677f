package se.samordnadplan.sip.model.party;

/** The role of somebody who takes part. */
public enum ParticipantRole {
    /** Den enskilde. */
    INDIVIDUAL,
    /** Närstående. */
    RELATIVE,
    /** Vårdnadshavare. */
    GUARDIAN,
    /** Företrädare: god man, förvaltare, ombud. */
    REPRESENTATIVE,
    /** Stödperson. */
    SUPPORT_PERSON,
    /** Professionell. */
    PROFESSIONAL,
    /** Tolk. */
    INTERPRETER
}
