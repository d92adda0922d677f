package se.samordnadplan.sip.cli.html;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samordnadplan.sip.cli.output.ReportForm;
import se.samordnadplan.sip.cli.output.Share;
import se.samordnadplan.sip.cli.output.Totals;
import se.samordnadplan.sip.cli.page.Printable;
import se.samordnadplan.sip.cli.page.Templates;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * One page of its own: nothing is loaded from anywhere and no script runs. A page of many documents begins with a table of
 * them. Immutable.
 */
public final class HtmlForm implements ReportForm {

    /** Parts the frame of the page from what is put into it. Nothing that is filled in can hold it, nor can a page. */
    private static final String CUT = "\1";

    private final RuleSet ruleSet;
    private final HtmlWords words;
    private final boolean one;

    /**
     * The form.
     *
     * @param ruleSet what the plans are judged by; it knows the titles of its rules
     * @param language the language
     * @param one whether the page is of one document, and needs no table
     */
    public HtmlForm(RuleSet ruleSet, Language language, boolean one) {
        this.ruleSet = ruleSet;
        this.words = new HtmlWords(language);
        this.one = one;
    }

    @Override
    public Share render(ValidationReport report, byte[] json) {
        var events = report.checklist().isEmpty() ? List.<Event>of() : PlanEvents.of(json);
        var view = new ReportView(words, report, ruleSet.on(report.referenceDate()), events);
        return share("document", Map.of("view", view));
    }

    @Override
    public Optional<Share> renderMissing(String document, String reason) {
        return Optional.of(share(
                "missing", Map.of("words", words, "document", Printable.of(document), "reason", Printable.of(reason))));
    }

    private Share share(String template, Map<String, Object> values) {
        var summary = one ? "" : Templates.fill("html/" + template + "Row.jte", values);
        return new Share(summary, Templates.fill("html/" + template + ".jte", values));
    }

    @Override
    public Share numbered(Share share, long number) {
        var text = Long.toString(number);
        return new Share(
                share.summary().replace(ReportView.NUMBER, text), share.text().replace(ReportView.NUMBER, text));
    }

    @Override
    public boolean beginsWithSummary() {
        return !one;
    }

    @Override
    public String opening(Totals totals) {
        return frame(totals)[0];
    }

    @Override
    public String between() {
        return one ? "" : frame(Totals.NONE)[1];
    }

    @Override
    public String closing(Totals totals) {
        var frame = frame(totals);
        return frame[frame.length - 1];
    }

    private String[] frame(Totals totals) {
        return page(one ? "html/one.jte" : "html/many.jte", totals).split(CUT);
    }

    @Override
    public Optional<String> nothing() {
        return one ? Optional.empty() : Optional.of(page("html/none.jte", Totals.NONE));
    }

    private String page(String template, Totals totals) {
        return Templates.fill(template, Map.of("words", words, "totals", totals, "cut", CUT))
                        .stripTrailing() + "\n";
    }
}
