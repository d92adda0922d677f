package se.samordnadplan.sip.model.preparation;

/** The kind of a meeting. */
public enum MeetingType {
    /** Förberedande möte. */
    PREPARATORY,
    /** Planeringsmöte, SIP-möte. */
    PLANNING,
    /** Uppföljningsmöte. */
    FOLLOW_UP,
    /** Utvärderingsmöte. */
    EVALUATION
}
