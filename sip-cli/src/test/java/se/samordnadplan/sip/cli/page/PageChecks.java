package se.samordnadplan.sip.cli.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What has to hold for every page, asked of a browser. */
public final class PageChecks {

    private static final List<Integer> WIDTHS = List.of(360, 1280);
    private static final List<String> SCHEMES = List.of("light", "dark");

    private PageChecks() {}

    /** On a telephone in the light and on a desk in the dark: nothing that bars anybody, nothing wider than the screen. */
    public static void looksRight(Browser browser, Path page) {
        for (int i = 0; i < WIDTHS.size(); i++) {
            browser.scheme(SCHEMES.get(i)).open(page, WIDTHS.get(i));
            var where = page.getFileName() + ", " + SCHEMES.get(i) + ", " + WIDTHS.get(i);
            assertThat(browser.barriers()).as(where).isEmpty();
            assertThat(browser.overflow()).as(where).isZero();
        }
    }

    /** Nothing but the page itself is asked for, and the console has nothing to say. */
    public static void needsNothingElse(Browser browser, Path page) {
        browser.scheme("light").open(page, 1280);

        assertThat(browser.requests())
                .singleElement()
                .asString()
                .contains(page.toUri().toString());
        assertThat(browser.console()).isEmpty();
    }

    /** All that leads somewhere or opens is reached by the tabulator, in order, and shows that it is. */
    public static void isWalkedThroughByKeyboard(Browser browser, Path page) {
        browser.scheme("light").open(page, 1280);

        var links = browser.links();
        assertThat(links).isNotEmpty();
        assertThat(browser.tabStops()).isEqualTo(links);
    }

    /** It looks the same where no script may run. */
    public static void isTheSameWithoutScripts(Browser browser, Path page) {
        browser.scheme("light").open(page, 1280).stretch();
        var picture = browser.picture();
        try {
            assertThat(browser.scripts(false).reload().picture()).isEqualTo(picture);
        } finally {
            browser.scripts(true);
        }
    }

    /** With {@code -Dsip.screenshots=FOLDER}: pictures for people to look at, at each width, in light, dark and print. */
    public static void keepPictures(Browser browser, Path page) throws IOException {
        var folder = System.getProperty("sip.screenshots");
        if (folder == null) {
            return;
        }
        var name = page.getFileName().toString().replace(".html", "");
        for (var scheme : SCHEMES) {
            for (int width : WIDTHS) {
                browser.scheme(scheme).open(page, width).stretch();
                Files.write(Path.of(folder, name + "-" + width + "-" + scheme + ".png"), browser.picture());
            }
        }
        browser.print().open(page, 703).stretch();
        Files.write(Path.of(folder, name + "-print.png"), browser.picture());
        Files.write(Path.of(folder, name + ".pdf"), browser.pdf());
    }
}
