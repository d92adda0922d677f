package se.samordnadplan.sip.cli.fhir;

import java.util.Optional;
import se.samordnadplan.sip.cli.output.JsonText;
import se.samordnadplan.sip.cli.output.ReportForm;
import se.samordnadplan.sip.cli.output.Share;
import se.samordnadplan.sip.cli.text.TextWords;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** One report as an OperationOutcome of FHIR R4. Immutable. */
public final class OutcomeForm implements ReportForm {

    private final Outcomes outcomes;

    /**
     * The form.
     *
     * @param language the language
     */
    public OutcomeForm(Language language) {
        this.outcomes = new Outcomes(new TextWords(language));
    }

    @Override
    public Share render(ValidationReport report, byte[] json) {
        return Share.of(JsonText.of(outcomes.of(report)));
    }

    @Override
    public Optional<Share> renderMissing(String document, String reason) {
        return Optional.of(Share.of(JsonText.of(outcomes.missing(document, reason))));
    }

    @Override
    public Optional<String> nothing() {
        return Optional.empty();
    }
}
