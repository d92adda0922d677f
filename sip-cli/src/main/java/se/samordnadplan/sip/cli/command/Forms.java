package se.samordnadplan.sip.cli.command;

import java.time.LocalDate;
import java.util.function.Predicate;
import se.samordnadplan.sip.cli.fhir.BundleForm;
import se.samordnadplan.sip.cli.fhir.OutcomeForm;
import se.samordnadplan.sip.cli.html.HtmlForm;
import se.samordnadplan.sip.cli.input.Inputs;
import se.samordnadplan.sip.cli.junit.JunitForm;
import se.samordnadplan.sip.cli.output.JsonArrayForm;
import se.samordnadplan.sip.cli.output.JsonForm;
import se.samordnadplan.sip.cli.output.NdjsonForm;
import se.samordnadplan.sip.cli.output.ReportForm;
import se.samordnadplan.sip.cli.sarif.SarifForm;
import se.samordnadplan.sip.cli.text.LineForm;
import se.samordnadplan.sip.cli.text.TextForm;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * Makes the form of the output that the command line asks for.
 *
 * @param ruleSet what the plans are judged by
 * @param asOf the date that they are judged at
 * @param talk the language, and how much is said
 * @param over whether the exit code has to tell of a report
 * @param surroundings where the program runs
 */
record Forms(
        RuleSet ruleSet,
        LocalDate asOf,
        TalkOptions talk,
        Predicate<ValidationReport> over,
        Surroundings surroundings) {

    ReportForm of(ReportFormat format, Inputs inputs) {
        return switch (format) {
            case TEXT -> text();
            case JSON -> inputs.isOneDocument() ? new JsonForm() : new JsonArrayForm();
            case NDJSON -> new NdjsonForm();
            case SARIF -> new SarifForm(ruleSet, asOf, talk.language());
            case JUNIT -> new JunitForm(ruleSet, asOf, talk.language(), over);
            case FHIR -> inputs.isOneDocument() ? new OutcomeForm(talk.language()) : new BundleForm(talk.language());
            case HTML -> new HtmlForm(ruleSet, talk.language(), inputs.isOneDocument());
        };
    }

    private ReportForm text() {
        var colour = talk.colour(surroundings);
        return talk.quiet() ? new LineForm(talk.language(), colour) : new TextForm(ruleSet, talk.language(), colour);
    }
}
