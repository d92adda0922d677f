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
 * @param known what is known of findings beforehand
 * @param failOn from which severity on a document is not fine
 * @param form the form of the output
 */
record Judging(
        SipValidator validator,
        LocalDate asOf,
        JudgingOptions options,
        KnownFindings known,
        FailOn failOn,
        ReportForm form)
        implements Function<Item, Judged> {

    @Override
    public Judged apply(Item item) {
        if (item instanceof Unreadable unreadable) {
            return nothing(item.name(), unreadable.reason(), unreadable.cause());
        }
        return judge((Document) item);
    }

    private Judged judge(Document document) {
        try {
            var report = validator.validate(document.json(), asOf, options.options(document.name(), known.watch()));
            return new Judged.Report(
                    form.render(report, document.json()), report.verdict(), known.isOver(report, failOn));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return nothing(document.name(), Failures.reason(e), e);
        }
    }

    private Judged nothing(String document, String reason, Throwable cause) {
        var message = "'" + document + "' was not evaluated: " + reason;
        return new Judged.Nothing(message, form.renderMissing(document, reason).orElse(null), cause);
    }
}
