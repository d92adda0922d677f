package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.cli.page.Browser;
import se.samordnadplan.sip.cli.page.PageChecks;

/** The pages of {@code validate --format html}, in a browser. */
class HtmlInChromiumIT {

    private static final String EXAMPLES = "examples/plans/";
    private static final List<String> ONE = List.of("02-psychiatry-and-supported-housing");
    private static final List<String> UNREAD = List.of("18-unreadable-values");
    private static final List<String> MANY = List.of(
            "07-closed-and-evaluated",
            "16-late-invitation-at-discharge",
            "17-follow-up-missed",
            "18-unreadable-values");

    @TempDir
    private static Path folder;

    private static Browser browser;

    @BeforeAll
    static void start() throws IOException {
        browser = Browser.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Path> pages() throws IOException {
        return Stream.of(page("one", "sv", ONE), page("unread", "en", UNREAD), page("many", "sv", MANY), nothing());
    }

    private static Path page(String name, String language, List<String> plans) throws IOException {
        var page = folder.resolve(name + ".html");
        var command = new ArrayList<>(
                List.of("validate", "-f", "html", "-r", "ornskoldsvik", "--lang", language, "--as-of", "2026-03-02"));
        command.addAll(List.of("--next-change", "-o", page.toString()));
        plans.forEach(
                plan -> command.add(GoldenFile.at(EXAMPLES + plan + ".json").toString()));
        assertThat(sip(command.toArray(new String[0])).code()).isOne();
        return page;
    }

    private static Path nothing() throws IOException {
        var run = sip("", List.of("validate", "-f", "html", "--input", "ndjson", "-"));
        return Files.writeString(folder.resolve("nothing.html"), run.out());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void looksRightAndNeedsNothingElse(Path page) throws IOException {
        PageChecks.looksRight(browser, page);
        PageChecks.needsNothingElse(browser, page);
        PageChecks.keepPictures(browser, page);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void isWalkedThroughByKeyboardAndReadWithoutScripts(Path page) {
        PageChecks.isWalkedThroughByKeyboard(browser, page);
        PageChecks.isTheSameWithoutScripts(browser, page);
    }
}
