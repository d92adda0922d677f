package se.samordnadplan.sip.cli.command;

import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.Summary;
import se.samordnadplan.sip.validation.report.Verdict;

/** From which severity of findings on the exit code says so. */
enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    boolean isOver(Verdict verdict) {
        return switch (this) {
            case ERROR -> verdict == Verdict.REJECTED;
            case WARNING -> verdict == Verdict.REJECTED || verdict == Verdict.ACCEPTED_WITH_REMARKS;
            case NEVER -> false;
        };
    }

    /** Whether a finding of a severity makes a document over. */
    boolean counts(Severity severity) {
        return switch (this) {
            case ERROR -> severity == Severity.ERROR;
            case WARNING -> severity != Severity.INFO;
            case NEVER -> false;
        };
    }

    /** How many findings make the document over, those that the report does not keep too. */
    int count(Summary summary) {
        return (counts(Severity.ERROR) ? summary.errors() : 0) + (counts(Severity.WARNING) ? summary.warnings() : 0);
    }
}
