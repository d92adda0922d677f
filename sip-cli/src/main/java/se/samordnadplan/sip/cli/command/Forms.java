package se.samordnadplan.sip.cli.command;

import se.samordnadplan.sip.cli.html.HtmlForm;
import se.samordnadplan.sip.cli.input.Inputs;
import se.samordnadplan.sip.cli.output.JsonArrayForm;
import se.samordnadplan.sip.cli.output.JsonForm;
import se.samordnadplan.sip.cli.output.NdjsonForm;
import se.samordnadplan.sip.cli.output.ReportForm;
import se.samordnadplan.sip.cli.text.LineForm;
import se.samordnadplan.sip.cli.text.TextForm;
import se.samordnadplan.sip.rules.RuleSet;

/** Makes the form of the output that the command line asks for. */
record Forms(RuleSet ruleSet, TalkOptions talk, Surroundings surroundings) {

    ReportForm of(ReportFormat format, Inputs inputs) {
        return switch (format) {
            case TEXT -> text();
            case JSON -> inputs.isOneDocument() ? new JsonForm() : new JsonArrayForm();
            case NDJSON -> new NdjsonForm();
            case HTML -> new HtmlForm(ruleSet, talk.language(), inputs.isOneDocument());
            case SARIF, JUNIT, FHIR -> throw Later.option("--format " + Words.word(format));
        };
    }

    private ReportForm text() {
        var colour = talk.colour(surroundings);
        return talk.quiet() ? new LineForm(talk.language(), colour) : new TextForm(ruleSet, talk.language(), colour);
    }
}
