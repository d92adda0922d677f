package se.samordnadplan.sip.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The browser sees what is wrong with a page. */
class BrowserIT {

    @TempDir
    private Path folder;

    @Test
    void tellsOfBarriersOverflowRequestsAndHiddenFocus() throws Exception {
        var page = Files.writeString(folder.resolve("bad.html"), """
                <!doctype html><html><head><title>Bad</title><style>a { outline: none !important }</style></head><body>
                <p style="width: 500px; color: #bbb; background: #fff">pale</p><a href="#a">first</a>
                <img src="missing.png"><a href="#b" tabindex="1">second</a></body></html>
                """);

        try (var browser = Browser.start()) {
            browser.scheme("light").open(page, 360);

            assertThat(browser.barriers())
                    .extracting(barrier -> barrier.substring(0, barrier.indexOf(':')))
                    .containsExactly("color-contrast", "html-has-lang", "image-alt");
            assertThat(browser.overflow()).isPositive();
            assertThat(browser.requests()).hasSize(2);
            assertThat(browser.console()).singleElement().asString().contains("missing.png");
            assertThat(browser.links()).containsExactly("a first", "a second");
            assertThat(browser.tabStops())
                    .containsExactly("a second (does not show the focus)", "a first (does not show the focus)");
        }
    }
}
