package se.samordnadplan.sip.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samordnadplan.sip.cli.input.Inputs;
import se.samordnadplan.sip.cli.input.Item;
import se.samordnadplan.sip.cli.output.ReportForm;
import se.samordnadplan.sip.cli.output.ReportWriter;
import se.samordnadplan.sip.cli.output.Target;
import se.samordnadplan.sip.cli.pipeline.OrderedPipeline;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.ReadLimits;
import se.samordnadplan.sip.validation.SipValidator;

/** {@code sip validate}: judges documents. */
@Command(
        name = "validate",
        description = "Judge documents: what is missing and what is late?",
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {
            "0:all documents were judged, and all are fine by --fail-on",
            "1:all documents were judged, and some are not fine by --fail-on",
            "2:the command line is wrong; nothing was judged",
            "3:a document could not be judged, or the output not be written"
        })
final class ValidateCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private RuleSetOptions rules = new RuleSetOptions();

    @Mixin
    private JudgingOptions judging = new JudgingOptions();

    @Mixin
    private TalkOptions talk = new TalkOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, ndjson, sarif, junit, html, fhir; ${DEFAULT-VALUE}")
    private ReportFormat format = ReportFormat.TEXT;

    @Option(
            names = "--fail-on",
            paramLabel = "error|warning|never",
            defaultValue = "error",
            description = "from which severity on the exit code is 1; ${DEFAULT-VALUE}")
    private FailOn failOn = FailOn.ERROR;

    @Mixin
    private KnownOptions known = new KnownOptions();

    ValidateCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        // Whatever can be wrong with the command line is said here, before the output is opened and anything is judged.
        var inputs = input.inputs();
        var ruleSet = rules.load();
        var asOf = rules.asOf(surroundings);
        var knownFindings = known.load(ruleSet);
        var form = new Forms(ruleSet, asOf, talk, report -> knownFindings.isOver(report, failOn), surroundings)
                .of(format, inputs);
        var judge = new Judging(validator(ruleSet, knownFindings), asOf, judging, knownFindings, failOn, form);
        var pipeline = new OrderedPipeline<Item, Judged>(input.jobs(), judge, Item::size);
        var outcome = new Outcome(surroundings, talk, inputs);
        try (var target = Target.open(talk.output(), surroundings.out())) {
            write(inputs, pipeline, outcome, form, target);
        }
        if (outcome.isComplete()) {
            knownFindings.unused(judge.asOf()).forEach(surroundings::tell);
        }
        return outcome.exitCode().number();
    }

    private void write(
            Inputs inputs, OrderedPipeline<Item, Judged> pipeline, Outcome outcome, ReportForm form, Target target)
            throws IOException {
        var eachAtOnce = talk.output() == null && surroundings.terminal();
        try (var writer = new ReportWriter(form, target, eachAtOnce)) {
            try (var documents = inputs.read(surroundings.in(), ReadLimits.DEFAULT.maxBytes())) {
                pipeline.run(documents, judged -> outcome.take(judged, writer));
            } finally {
                outcome.end();
            }
            writer.end();
        }
    }

    private SipValidator validator(RuleSet ruleSet, KnownFindings knownFindings) {
        return SipValidator.builder()
                .ruleSet(ruleSet)
                .language(talk.language())
                .lenient(judging.lenient())
                .maxFindings(judging.maxFindings())
                .suppressions(knownFindings.suppressions())
                .build();
    }
}
