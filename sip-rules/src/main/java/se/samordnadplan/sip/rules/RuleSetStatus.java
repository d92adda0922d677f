package se.samordnadplan.sip.rules;

/** How a reference date lies to the periods that a rule set states for its versions. */
public enum RuleSetStatus {
    /** The date is within the period of the version applied. */
    IN_FORCE,
    /** The date is before the period of the version applied, the nearest one. */
    BEFORE_STATED_PERIOD,
    /** The date is after the period of the version applied, the nearest one. */
    PAST_STATED_PERIOD
}
