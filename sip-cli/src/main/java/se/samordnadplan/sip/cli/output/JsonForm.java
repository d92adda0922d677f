package se.samordnadplan.sip.cli.output;

import se.samordnadplan.sip.validation.report.ValidationReport;

/** One report as an object. */
public final class JsonForm implements ReportForm {

    @Override
    public String render(ValidationReport report) {
        return report.toJson();
    }
}
