package se.samordnadplan.sip.rules;

/** How much a finding weighs, the gravest first. */
public enum Severity {
    /** A deviation (avvikelse): the plan is rejected. */
    ERROR,
    /** A suggestion for improvement (förbättringsförslag): the plan is accepted with remarks. */
    WARNING,
    /** Advice: it changes no verdict. */
    INFO
}
