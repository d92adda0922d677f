package se.samordnadplan.sip.validation.report;

/** What a report says of a document as a whole. Only the first two are accepting words. */
public enum Verdict {
    /** No finding above INFO. */
    ACCEPTED,
    /** Warnings, no error. */
    ACCEPTED_WITH_REMARKS,
    /** At least one error; a document that is not readable has one. */
    REJECTED,
    /** The validator itself failed: something was not checked. */
    NOT_EVALUATED
}
