package se.samordnadplan.sip.cli.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Run.sip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The JSON that has no schema: {@code docs/formats.md} shows every name that is written. */
class FormatsPageTest {

    private static final String PLANS =
            Documentation.ROOT.resolve("examples/plans").toString();

    @TempDir
    private Path folder;

    @Test
    void showsAllNamesOfAReview() throws IOException {
        var earlier = folder.resolve("earlier.json").toString();
        sip("review", "-f", "json", "-o", earlier, "--min-persons", "1", "--as-of", "2026-02-02", PLANS);

        var review = sip(
                "review",
                "-f",
                "json",
                "--min-persons",
                "1",
                "--as-of",
                "2026-03-02",
                "-r",
                "vasterbotten",
                "--against",
                earlier,
                PLANS);

        assertShown("reviewVersion", review.out());
    }

    @Test
    void showsAllNamesOfAComparison() throws IOException {
        var old = folder.resolve("old.ndjson").toString();
        var other = folder.resolve("new.ndjson").toString();
        sip("validate", "-f", "ndjson", "-o", old, "--as-of", "2026-03-02", PLANS);
        sip("validate", "-f", "ndjson", "-o", other, "--as-of", "2026-03-02", "-r", "vasterbotten", PLANS);

        assertShown(
                "comparisonVersion", sip("compare", "-f", "json", old, other).out());
    }

    private static void assertShown(String firstName, String written) throws IOException {
        var mapper = new ObjectMapper();
        var listing = Documentation.listings().stream()
                .filter(it -> it.page().equals("docs/formats.md") && it.text().contains(firstName))
                .findFirst()
                .orElseThrow();
        var shown = namesByPath(mapper.readTree(listing.text()));
        var names = namesByPath(mapper.readTree(written));

        assertThat(names).containsKey("/");
        names.forEach((path, there) -> {
            if (shown.containsKey(path)) { // what stands there as {} or [] is explained elsewhere on the page
                assertThat(shown.get(path)).as(path).containsAll(there);
            }
        });
    }

    private static Map<String, Set<String>> namesByPath(JsonNode json) {
        var names = new TreeMap<String, Set<String>>();
        collect("/", json, names);
        return names;
    }

    /** The elements of a list are taken together. */
    private static void collect(String path, JsonNode json, Map<String, Set<String>> names) {
        json.properties().forEach(field -> {
            names.computeIfAbsent(path, key -> new TreeSet<>()).add(field.getKey());
            collect(path + field.getKey() + "/", field.getValue(), names);
        });
        if (json.isArray()) {
            json.forEach(element -> collect(path, element, names));
        }
    }
}
