package se.samordnadplan.sip.cli.output;

import se.samordnadplan.sip.validation.report.ValidationReport;

/** A report a line. */
public final class NdjsonForm implements ReportForm {

    @Override
    public String render(ValidationReport report) {
        return report.toJsonLine() + "\n";
    }
}
