package se.samordnadplan.sip.cli.junit;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.xml.stream.XMLStreamException;
import se.samordnadplan.sip.cli.output.ReportForm;
import se.samordnadplan.sip.cli.output.Share;
import se.samordnadplan.sip.cli.output.Totals;
import se.samordnadplan.sip.cli.text.TextForm;
import se.samordnadplan.sip.cli.text.TextWords;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.report.EngineInfo;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/**
 * A test suite in the XML of JUnit, with a test case for each document: a failure where the exit code would tell of the
 * document, an error where it was not evaluated. What is said of it is the report as text. Immutable.
 */
public final class JunitForm implements ReportForm {

    private final String ruleSet;
    private final LocalDate asOf;
    private final TextForm text;
    private final TextWords words;
    private final Predicate<ValidationReport> over;

    /**
     * The form.
     *
     * @param ruleSet what the plans are judged by
     * @param asOf the day that they are judged at
     * @param language the language
     * @param over whether the exit code has to tell of a report; its document is a failure
     */
    public JunitForm(RuleSet ruleSet, LocalDate asOf, Language language, Predicate<ValidationReport> over) {
        this.ruleSet = ruleSet.id();
        this.asOf = asOf;
        this.text = new TextForm(ruleSet, language, false);
        this.words = new TextWords(language);
        this.over = over;
    }

    @Override
    public Share render(ValidationReport report, byte[] json) {
        return Share.of(Xml.of(xml -> {
            start(xml, Objects.requireNonNullElse(report.document(), ""));
            outcome(xml, report, () -> text.render(report, json).text());
            end(xml);
        }));
    }

    private void outcome(Xml xml, ValidationReport report, Supplier<String> body) throws XMLStreamException {
        if (report.verdict() == Verdict.NOT_EVALUATED) {
            reason(xml, "error", report, body);
        } else if (over.test(report)) {
            reason(xml, "failure", report, body);
        } else if (!report.findings().isEmpty() || !report.suppressed().isEmpty()) {
            xml.text("\n    ").start("system-out").text(body.get()).end();
        }
    }

    private void reason(Xml xml, String element, ValidationReport report, Supplier<String> body)
            throws XMLStreamException {
        xml.text("\n    ")
                .start(element)
                .attribute("message", words.verdictAndFindings(report.verdict(), report.summary()))
                .attribute("type", report.verdict())
                .text(body.get())
                .end();
    }

    @Override
    public Optional<Share> renderMissing(String document, String reason) {
        return Optional.of(Share.of(Xml.of(xml -> {
            start(xml, document);
            xml.text("\n    ").start("error").attribute("message", reason).attribute("type", Verdict.NOT_EVALUATED);
            xml.text(reason).end();
            end(xml);
        })));
    }

    private void start(Xml xml, String document) throws XMLStreamException {
        xml.text("  ").start("testcase").attribute("name", document);
        xml.attribute("classname", "sip." + ruleSet).attribute("time", 0);
    }

    private static void end(Xml xml) throws XMLStreamException {
        xml.text("\n  ").end().text("\n");
    }

    @Override
    public boolean beginsWithSummary() {
        return true;
    }

    @Override
    public String opening(Totals totals) {
        return Xml.of(xml -> {
            xml.declaration().start("testsuite").attribute("name", "sip validate");
            xml.attribute("tests", totals.documents()).attribute("failures", totals.over());
            xml.attribute("errors", totals.notEvaluated() + totals.missing()).attribute("skipped", 0);
            xml.attribute("time", 0).text("\n  ").start("properties");
            property(xml, "sip.version", EngineInfo.current().version());
            property(xml, "sip.ruleSet", ruleSet);
            property(xml, "sip.asOf", asOf);
            xml.text("\n  ").end().text("\n");
        });
    }

    private static void property(Xml xml, String name, Object value) throws XMLStreamException {
        xml.text("\n    ")
                .start("property")
                .attribute("name", name)
                .attribute("value", value)
                .end();
    }

    @Override
    public String closing(Totals totals) {
        return "</testsuite>\n";
    }

    @Override
    public Optional<String> nothing() {
        return Optional.of(opening(Totals.NONE) + closing(Totals.NONE));
    }
}
