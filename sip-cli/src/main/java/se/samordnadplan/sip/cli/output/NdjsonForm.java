package se.samordnadplan.sip.cli.output;

import se.samordnadplan.sip.validation.report.ValidationReport;

/** A report a line. */
public final class NdjsonForm implements ReportForm {

    @Override
    public Share render(ValidationReport report, byte[] json) {
        return Share.of(report.toJsonLine() + "\n");
    }
}
