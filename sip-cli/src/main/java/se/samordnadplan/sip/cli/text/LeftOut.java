package se.samordnadplan.sip.cli.text;

import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** What a report does not show of its findings. */
public final class LeftOut {

    private LeftOut() {}

    /**
     * How much what is left out weighs, for readers who look at severities and not at the verdict.
     *
     * @param report the report
     * @return the severity that the verdict stands for, unless a finding that is shown reaches it; then a piece of information
     */
    public static Severity severity(ValidationReport report) {
        var ofVerdict =
                switch (report.verdict()) {
                    case REJECTED, NOT_EVALUATED -> Severity.ERROR;
                    case ACCEPTED_WITH_REMARKS -> Severity.WARNING;
                    case ACCEPTED -> Severity.INFO;
                };
        var isShown = report.findings().stream()
                .anyMatch(finding -> finding.severity().compareTo(ofVerdict) <= 0);
        return isShown ? Severity.INFO : ofVerdict;
    }
}
