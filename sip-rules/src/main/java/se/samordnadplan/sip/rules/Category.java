package se.samordnadplan.sip.rules;

/** What a finding is about: one chapter of the rule catalogue, or a check made before the rules. */
public enum Category {
    /** The document could not be read as it should. */
    READING,
    /** A value is not as the format demands. */
    CONSTRAINT,
    /** The kind of plan. */
    KIND,
    /** The need and who saw it. */
    NEED,
    /** The person's consent. */
    CONSENT,
    /** The invitation (kallelse). */
    INVITATION,
    /** The meetings. */
    MEETING,
    /** The goals. */
    GOAL,
    /** The activities (insatser). */
    ACTIVITY,
    /** Who answers for the plan. */
    RESPONSIBILITY,
    /** Follow-up, approval, delivery and registration. */
    FOLLOW_UP,
    /** The closure. */
    CLOSURE,
    /** Discharge from inpatient care. */
    DISCHARGE,
    /** The order of events in time. */
    CHRONOLOGY,
    /** A deadline. */
    DEADLINE,
    /** The validator itself. */
    SYSTEM
}
