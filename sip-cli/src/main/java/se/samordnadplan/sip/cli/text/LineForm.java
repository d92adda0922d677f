package se.samordnadplan.sip.cli.text;

import java.util.Locale;
import se.samordnadplan.sip.cli.output.ReportForm;
import se.samordnadplan.sip.cli.output.Share;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** One line a document: its name, the verdict, how many findings. Immutable. */
public final class LineForm implements ReportForm {

    private final TextWords words;
    private final boolean colour;

    /**
     * The form.
     *
     * @param language the language
     * @param colour whether to colour
     */
    public LineForm(Language language, boolean colour) {
        this.words = new TextWords(language);
        this.colour = colour;
    }

    @Override
    public Share render(ValidationReport report, byte[] json) {
        var name = report.document() == null ? "" : Page.printable(report.document()) + ": ";
        var verdict = words.of(report.verdict(), "verdict").toLowerCase(Locale.ROOT);
        var findings = words.findings(report.summary());
        return Share.of(name + Ink.of(report.verdict()).on(verdict, colour)
                + (findings.isEmpty() ? "" : ", " + findings) + "\n");
    }
}
