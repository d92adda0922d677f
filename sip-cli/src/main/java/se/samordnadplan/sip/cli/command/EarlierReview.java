package se.samordnadplan.sip.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import se.samordnadplan.sip.cli.review.Review;
import se.samordnadplan.sip.cli.review.ReviewJson;

/** Reads the review that another one is compared with, before anything is judged. */
final class EarlierReview {

    private EarlierReview() {}

    /** What it shows of smaller groups would be published again, beside the numbers of now. */
    static Review read(Path file, int minPersons) {
        var review = read(file);
        if (review.minPersons() < minPersons) {
            throw new UsageException("'" + file + "' shows groups of fewer than " + minPersons
                    + " persons; make the earlier review again with --min-persons " + minPersons);
        }
        return review;
    }

    private static Review read(Path file) {
        try {
            return ReviewJson.read(Files.readAllBytes(file))
                    .orElseThrow(() -> new UsageException("'" + file
                            + "' is no review of format " + Review.VERSION
                            + "; name a file that sip review --format json wrote"));
        } catch (IOException e) {
            throw new UsageException("'" + file + "' cannot be read; see whether it is there and you may read it", e);
        }
    }
}
