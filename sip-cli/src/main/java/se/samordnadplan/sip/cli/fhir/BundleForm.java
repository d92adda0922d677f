package se.samordnadplan.sip.cli.fhir;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.samordnadplan.sip.cli.output.JsonText;
import se.samordnadplan.sip.cli.output.ReportForm;
import se.samordnadplan.sip.cli.output.Share;
import se.samordnadplan.sip.cli.output.Totals;
import se.samordnadplan.sip.cli.text.TextWords;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Reports as a Bundle of FHIR R4 with an OperationOutcome each, written outcome by outcome. Immutable. */
public final class BundleForm implements ReportForm {

    private static final int OF_ENTRIES = 4;
    private static final List<String> AROUND = JsonText.around(Fhir.Bundle.of(List.of(JsonText.GAP)));

    private final Outcomes outcomes;

    /**
     * The form.
     *
     * @param language the language
     */
    public BundleForm(Language language) {
        this.outcomes = new Outcomes(new TextWords(language));
    }

    @Override
    public Share render(ValidationReport report, byte[] json) {
        return entry(outcomes.of(report));
    }

    @Override
    public Optional<Share> renderMissing(String document, String reason) {
        return Optional.of(entry(outcomes.missing(document, reason)));
    }

    /** An outcome has no address, and the same one always gets the same name. */
    private static Share entry(Fhir.Outcome outcome) {
        var name = UUID.nameUUIDFromBytes(JsonText.of(outcome).getBytes(StandardCharsets.UTF_8));
        return Share.of(JsonText.element(new Fhir.Entry("urn:uuid:" + name, outcome), OF_ENTRIES));
    }

    @Override
    public String opening(Totals totals) {
        return AROUND.get(0);
    }

    @Override
    public String separator() {
        return ",";
    }

    @Override
    public String closing(Totals totals) {
        return AROUND.get(1);
    }

    @Override
    public Optional<String> nothing() {
        return Optional.of(JsonText.of(Fhir.Bundle.of(List.of())));
    }
}
