package se.samordnadplan.sip.cli.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samordnadplan.sip.cli.deadlines.DeadlineList;
import se.samordnadplan.sip.cli.deadlines.DeadlinesAsCalendar;
import se.samordnadplan.sip.cli.deadlines.DeadlinesAsJson;
import se.samordnadplan.sip.cli.deadlines.Shared;
import se.samordnadplan.sip.cli.input.Inputs;
import se.samordnadplan.sip.cli.input.Item;
import se.samordnadplan.sip.cli.output.Target;
import se.samordnadplan.sip.cli.pipeline.OrderedPipeline;
import se.samordnadplan.sip.cli.text.DeadlinesAsText;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.ReadLimits;
import se.samordnadplan.sip.validation.SipValidator;

/** {@code sip deadlines}: lists the deadlines of plans. */
@Command(
        name = "deadlines",
        description = "List the deadlines of plans that are open: overdue ones first, then the next ones.",
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {
            "0:all documents were judged, and the list is whole",
            "2:the command line is wrong; nothing was judged",
            "3:a document could not be read or judged, or the output not be written"
        })
final class DeadlinesCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private RuleSetOptions rules = new RuleSetOptions();

    @Option(names = "--lenient", description = "unknown fields are warnings")
    private boolean lenient;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json|ics",
            defaultValue = "text",
            description = "${DEFAULT-VALUE}; ics is for calendars")
    private DeadlineFormat format = DeadlineFormat.TEXT;

    @Option(names = "--all", description = "also deadlines that were met, in time or late (text, json)")
    private boolean all;

    @Mixin
    private TalkOptions talk = new TalkOptions();

    DeadlinesCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        // Whatever can be wrong with the command line is said here, before the output is opened and anything is judged.
        if (all && format == DeadlineFormat.ICS) {
            throw new UsageException("a calendar shows open deadlines; leave out --all");
        }
        var inputs = input.inputs();
        var ruleSet = rules.load();
        var judge = new DeadlineJudging(
                validator(ruleSet), ruleSet, rules.asOf(surroundings), talk.language(), all, new Shared());
        var pipeline = new OrderedPipeline<Item, JudgedDeadlines>(input.jobs(), judge, Item::size);
        try (var target = Target.open(talk.output(), surroundings.out())) {
            var collection = new DeadlineCollection(surroundings, talk.verbose());
            collect(inputs, pipeline, collection);
            target.write(text(collection.list(judge.asOf(), ruleSet.id())));
            target.commit();
            return collection.exitCode().number();
        }
    }

    private void collect(Inputs inputs, OrderedPipeline<Item, JudgedDeadlines> pipeline, DeadlineCollection collection)
            throws IOException {
        try (var progress = talk.progress(surroundings, inputs);
                var documents = inputs.read(surroundings.in(), ReadLimits.DEFAULT.maxBytes())) {
            pipeline.run(documents, judged -> collection.take(judged, progress));
        }
    }

    private SipValidator validator(RuleSet ruleSet) {
        return SipValidator.builder()
                .ruleSet(ruleSet)
                .language(talk.language())
                .lenient(lenient)
                .build();
    }

    private String text(DeadlineList list) {
        return switch (format) {
            case JSON -> DeadlinesAsJson.of(list);
            case ICS -> DeadlinesAsCalendar.of(list, talk.language());
            case TEXT -> {
                var text = new DeadlinesAsText(talk.language(), talk.colour(surroundings));
                yield talk.quiet() ? text.lines(list) : text.table(list, all);
            }
        };
    }
}
