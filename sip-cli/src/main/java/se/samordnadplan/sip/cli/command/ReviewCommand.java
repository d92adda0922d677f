package se.samordnadplan.sip.cli.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.samordnadplan.sip.cli.input.Inputs;
import se.samordnadplan.sip.cli.input.Item;
import se.samordnadplan.sip.cli.output.Target;
import se.samordnadplan.sip.cli.pipeline.OrderedPipeline;
import se.samordnadplan.sip.cli.review.Review;
import se.samordnadplan.sip.cli.review.ReviewJson;
import se.samordnadplan.sip.cli.review.page.ReviewPage;
import se.samordnadplan.sip.cli.review.tally.Contributions;
import se.samordnadplan.sip.cli.review.tally.ReviewTally;
import se.samordnadplan.sip.cli.text.ReviewText;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.ReadLimits;
import se.samordnadplan.sip.validation.SipValidator;

/** {@code sip review}: tells of the quality of many plans. */
@Command(
        name = "review",
        description = "Review the quality of many plans: how many satisfy each rule, by municipality?",
        exitCodeListHeading = "Exit code:%n",
        exitCodeList = {
            "0:all documents were judged",
            "2:the command line is wrong; nothing was judged",
            "3:a document could not be judged, or the output not be written"
        })
final class ReviewCommand implements Callable<Integer> {

    private static final int MOST_PERSONS = 100;

    private final Surroundings surroundings;

    @Mixin
    private InputOptions input = new InputOptions();

    @Mixin
    private RuleSetOptions rules = new RuleSetOptions();

    @Option(names = "--lenient", description = "unknown fields are warnings")
    private boolean lenient;

    @Option(
            names = "--min-persons",
            paramLabel = "N",
            defaultValue = "5",
            description = "groups of fewer persons are not shown; ${DEFAULT-VALUE}")
    private int minPersons;

    @Option(
            names = "--against",
            paramLabel = "EARLIER",
            description = "compare with an earlier review, a file that --format json wrote")
    private @Nullable Path against;

    @Mixin
    private TalkOptions talk = new TalkOptions();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, json, html; ${DEFAULT-VALUE}")
    private ReviewFormat format = ReviewFormat.TEXT;

    ReviewCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        // Whatever can be wrong with the command line is said here, before the output is opened and anything is judged.
        var inputs = input.inputs();
        var ruleSet = rules.load();
        var earlier = against == null ? null : EarlierReview.read(against, minPersons());
        var asOf = rules.asOf(surroundings);
        var run = new ReviewRun(
                surroundings, talk.verbose(), talk.progress(surroundings, inputs), new ReviewTally(minPersons()));
        var work = new ReviewWork(validator(ruleSet), asOf, new Contributions(ruleSet));
        var pipeline = new OrderedPipeline<Item, ReviewWork.Result>(input.jobs(), work, Item::size);
        try (var target = Target.open(talk.output(), surroundings.out())) {
            judge(inputs, pipeline, run);
            run.tellWhereNothingWasRead();
            var review = run.tally().review(ruleSet, asOf, talk.language());
            target.write(render(earlier == null ? review : review.against(earlier)));
            target.commit();
        }
        return run.exitCode().number();
    }

    private void judge(Inputs inputs, OrderedPipeline<Item, ReviewWork.Result> pipeline, ReviewRun run)
            throws IOException {
        try (var documents = inputs.read(surroundings.in(), ReadLimits.DEFAULT.maxBytes())) {
            pipeline.run(documents, run::take);
        } finally {
            run.end();
        }
    }

    private int minPersons() {
        if (minPersons < 1 || minPersons > MOST_PERSONS) {
            throw new UsageException("--min-persons is a number from 1 to " + MOST_PERSONS);
        }
        return minPersons;
    }

    private SipValidator validator(RuleSet ruleSet) {
        return SipValidator.builder()
                .ruleSet(ruleSet)
                .language(talk.language())
                .lenient(lenient)
                .build();
    }

    private String render(Review review) {
        return switch (format) {
            case TEXT -> new ReviewText(talk.language(), talk.colour(surroundings), talk.quiet()).render(review);
            case JSON -> ReviewJson.write(review);
            case HTML -> new ReviewPage(talk.language()).render(review);
        };
    }
}
