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

    /** Stands for the name, which is made when the place is known. */
    private static final String NAME = "<name>";

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

    private static Share entry(Fhir.Outcome outcome) {
        return Share.of(JsonText.element(new Fhir.Entry(NAME, outcome), OF_ENTRIES));
    }

    /** An outcome has no address. Its name is that of the same outcome in the same place in every run. */
    @Override
    public Share numbered(Share share, long number) {
        var name = UUID.nameUUIDFromBytes((number + share.text()).getBytes(StandardCharsets.UTF_8));
        // The name stands before all that comes from a document.
        int place = share.text().indexOf(NAME);
        return Share.of(share.text().substring(0, place) + "urn:uuid:" + name
                + share.text().substring(place + NAME.length()));
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
