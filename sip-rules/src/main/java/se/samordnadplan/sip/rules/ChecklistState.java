package se.samordnadplan.sip.rules;

/** What a plan's checklist says of one rule. */
public enum ChecklistState {
    /** The plan does what the rule demands. */
    SATISFIED,
    /** The plan does not. */
    VIOLATED,
    /** The plan does not, and every finding is suppressed. */
    SUPPRESSED,
    /** The rule applies from a later status. */
    NOT_YET,
    /** The rule does not apply to this plan, or there is nothing to judge. */
    NOT_APPLICABLE,
    /** The rule could not be evaluated. */
    INCOMPLETE
}
