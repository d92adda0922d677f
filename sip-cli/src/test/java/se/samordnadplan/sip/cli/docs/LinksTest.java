package se.samordnadplan.sip.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Links within the repository lead to a file or folder that is there, and to a heading that it has. */
class LinksTest {

    static List<String> pages() {
        return Documentation.pages();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void leadSomewhere(String page) {
        assertThat(Documentation.links(page))
                .filteredOn(link -> !link.startsWith("https:"))
                .allSatisfy(link -> {
                    var parts = link.split("#", 2);
                    var target = parts[0].isEmpty()
                            ? Path.of(page)
                            : Path.of(page).resolveSibling(parts[0]).normalize();
                    assertThat(Documentation.ROOT.resolve(target)).exists();
                    if (parts.length > 1) {
                        assertThat(Documentation.anchors(target.toString())).contains(parts[1]);
                    }
                });
    }
}
