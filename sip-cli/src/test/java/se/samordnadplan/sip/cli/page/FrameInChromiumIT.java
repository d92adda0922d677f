package se.samordnadplan.sip.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.Content;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The frame of all pages, in a browser. */
class FrameInChromiumIT {

    @TempDir
    private Path folder;

    @Test
    void hasNoBarriers() throws Exception {
        Content content = output ->
                output.writeContent("<header class=\"page\"><h1>Title</h1></header><main id=\"main\" tabindex=\"-1\">"
                        + "<p><a href=\"#main\">Top</a></p></main>");
        var page = Files.writeString(
                folder.resolve("frame.html"),
                Templates.fill(
                        "page/frame.jte",
                        Map.of("language", "en", "title", "T", "skip", "Skip", "footer", "F", "content", content)));

        try (var browser = Browser.start()) {
            browser.scheme("dark").open(page, 360);

            assertThat(browser.barriers()).isEmpty();
            assertThat(browser.overflow()).isZero();
            assertThat(browser.tabStops()).isEqualTo(browser.links()).isEqualTo(List.of("a Skip", "a Top"));
            assertThat(browser.console()).isEmpty();
            assertThat(browser.requests()).hasSize(1);
        }
    }
}
