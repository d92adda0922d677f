package se.samordnadplan.sip.cli.output;

import java.util.Optional;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** One report as an object. */
public final class JsonForm implements ReportForm {

    @Override
    public Share render(ValidationReport report, byte[] json) {
        return Share.of(report.toJson());
    }

    @Override
    public Optional<String> nothing() {
        return Optional.empty();
    }
}
