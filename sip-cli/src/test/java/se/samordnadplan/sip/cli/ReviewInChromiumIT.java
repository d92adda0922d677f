package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Run.sip;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordnadplan.sip.cli.page.Browser;
import se.samordnadplan.sip.cli.page.PageChecks;

/** The page of a review, in a browser. */
class ReviewInChromiumIT {

    @TempDir
    private Path folder;

    @Test
    void looksRightNeedsNothingElseAndIsWalkedThroughByKeyboard() throws Exception {
        var page = page("sv", ReviewedPlans.after(), "--against", earlier());

        try (var browser = Browser.start()) {
            PageChecks.looksRight(browser, page);
            PageChecks.needsNothingElse(browser, page);
            PageChecks.isWalkedThroughByKeyboard(browser, page);
            PageChecks.keepPictures(browser, page);
        }
    }

    @Test
    void saysSoWhereThereAreTooFewPersons() throws Exception {
        var page = page("en", Plans.ACCEPTED);

        assertThat(page).content().contains("The plans are of fewer than 5 persons.");
        try (var browser = Browser.start()) {
            PageChecks.looksRight(browser, page);
        }
    }

    private String earlier() throws Exception {
        var file = folder.resolve("earlier.json");
        run(ReviewedPlans.before(), "-f", "json", "-o", file.toString());
        return file.toString();
    }

    private Path page(String language, String plans, String... options) {
        var file = folder.resolve("review.html");
        var args = new ArrayList<>(List.of("-f", "html", "--lang", language, "-o", file.toString()));
        args.addAll(List.of(options));
        run(plans, args.toArray(new String[0]));
        return file;
    }

    private static void run(String plans, String... options) {
        var args = new ArrayList<>(List.of("review", "--as-of", "2026-03-02", "--input", "ndjson", "-"));
        args.addAll(List.of(options));
        assertThat(sip(plans, args).code()).isZero();
    }
}
