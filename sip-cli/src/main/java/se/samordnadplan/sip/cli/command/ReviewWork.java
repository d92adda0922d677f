package se.samordnadplan.sip.cli.command;

import java.time.LocalDate;
import java.util.function.Function;
import se.samordnadplan.sip.cli.input.Document;
import se.samordnadplan.sip.cli.input.Item;
import se.samordnadplan.sip.cli.input.Unreadable;
import se.samordnadplan.sip.cli.review.tally.Contribution;
import se.samordnadplan.sip.cli.review.tally.Contributions;
import se.samordnadplan.sip.validation.SipValidator;

/**
 * Judges what comes in and keeps what a review needs of it. Thread-safe.
 *
 * @param validator judges
 * @param asOf the date that is judged at
 * @param contributions takes what is needed
 */
record ReviewWork(SipValidator validator, LocalDate asOf, Contributions contributions)
        implements Function<Item, ReviewWork.Result> {

    @Override
    public Result apply(Item item) {
        if (item instanceof Unreadable unreadable) {
            return failed(item, unreadable.reason(), unreadable.cause());
        }
        var document = (Document) item;
        try {
            return new Result.Done(contributions.of(document.json(), validator.validate(document.json(), asOf)));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            return failed(item, Failures.reason(e), e);
        }
    }

    private static Result failed(Item item, String reason, Throwable cause) {
        return new Result.Failed("'" + item.name() + "' was not evaluated: " + reason, cause);
    }

    /** What became of an input. */
    sealed interface Result {

        /**
         * It was judged.
         *
         * @param contribution what it adds to the review
         */
        record Done(Contribution contribution) implements Result {}

        /**
         * It was not judged.
         *
         * @param message what to tell the user
         * @param cause why
         */
        record Failed(String message, Throwable cause) implements Result {}
    }
}
