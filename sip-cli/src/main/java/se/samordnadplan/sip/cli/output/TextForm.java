package se.samordnadplan.sip.cli.output;

import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Reports for people. */
public final class TextForm implements ReportForm {

    private TextForm() {}

    /**
     * The form.
     *
     * @param language the language
     * @param colour whether to colour
     * @param quiet whether a line a document is enough
     * @return the form
     */
    public static TextForm of(Language language, boolean colour, boolean quiet) {
        return new TextForm();
    }

    @Override
    public String render(ValidationReport report) {
        return report.document() + " " + report.verdict() + "\n";
    }
}
