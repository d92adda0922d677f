package se.samordnadplan.sip.rules;

/** How strongly a rule set demands what a rule says, the strongest first. A rule that is off has no binding. */
public enum Binding {
    /** The source demands it ("ska"). */
    MANDATORY(Severity.ERROR),
    /** The source recommends it ("bör"). */
    RECOMMENDED(Severity.WARNING),
    /** The source gives it as advice. */
    ADVISORY(Severity.INFO);

    private final Severity severity;

    Binding(Severity severity) {
        this.severity = severity;
    }

    /**
     * The severity of a finding of a rule with this binding.
     *
     * @return ERROR, WARNING or INFO
     */
    public Severity severity() {
        return severity;
    }
}
