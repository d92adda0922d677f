package se.samordnadplan.sip.cli.command;

import java.time.LocalDate;
import java.util.function.Function;
import se.samordnadplan.sip.cli.input.Document;
import se.samordnadplan.sip.cli.input.Item;
import se.samordnadplan.sip.cli.input.Unreadable;
import se.samordnadplan.sip.cli.output.ReportForm;
import se.samordnadplan.sip.validation.SipValidator;

/**
 * Judges what comes in and puts the report into the form of the output. Thread-safe.
 *
 * @param validator judges
 * @param asOf the date that is judged at
 * @param options what else is asked
 * @param form the form of the output
 */
record Judging(SipValidator validator, LocalDate asOf, JudgingOptions options, ReportForm form)
        implements Function<Item, Judged> {

    @Override
    public Judged apply(Item item) {
        if (item instanceof Unreadable unreadable) {
            return new Judged.Nothing(
                    "'" + item.name() + "' was not evaluated: " + unreadable.reason(), unreadable.cause());
        }
        return judge((Document) item);
    }

    private Judged judge(Document document) {
        try {
            var report = validator.validate(document.json(), asOf, options.options(document.name()));
            return new Judged.Report(form.render(report), report.verdict());
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return new Judged.Nothing(
                    "'" + document.name() + "' was not evaluated: internal error ("
                            + e.getClass().getSimpleName() + "); use --verbose and report what it says",
                    e);
        }
    }
}
