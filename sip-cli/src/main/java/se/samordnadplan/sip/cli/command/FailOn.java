package se.samordnadplan.sip.cli.command;

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
}
