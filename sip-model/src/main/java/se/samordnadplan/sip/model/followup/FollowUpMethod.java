package se.samordnadplan.sip.model.followup;

/** How a follow-up is made. */
public enum FollowUpMethod {
    /** Möte. */
    MEETING,
    /** Telefon. */
    PHONE,
    /** Elektroniskt. */
    ELECTRONIC
}
