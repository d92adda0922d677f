package se.samordnadplan.sip.cli.output;

import java.util.Optional;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** An array of reports, in the text that a JSON library would give for it, but written report by report. */
public final class JsonArrayForm implements ReportForm {

    @Override
    public Share render(ValidationReport report, byte[] json) {
        // A text within JSON has no line break of its own, so each line is a line of the layout.
        return Share.of(report.toJson().strip().indent(2).stripTrailing());
    }

    @Override
    public String opening(Totals totals) {
        return "[\n";
    }

    @Override
    public String separator() {
        return ",\n";
    }

    @Override
    public String closing(Totals totals) {
        return "\n]\n";
    }

    @Override
    public Optional<String> nothing() {
        return Optional.of("[]\n");
    }
}
