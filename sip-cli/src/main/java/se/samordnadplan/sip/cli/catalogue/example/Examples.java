package se.samordnadplan.sip.cli.catalogue.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Examples of wrong and right, made of the documents that the tests of the rules judge. */
public final class Examples {

    private static final String FOLDER = "/META-INF/sip/examples/";
    private static final ObjectMapper JSON = new ObjectMapper();

    private Examples() {}

    /**
     * The example of a rule.
     *
     * @param rule the id of a rule or a deadline
     * @return empty where there are no documents, as for a user's own rules
     */
    public static Optional<Example> of(String rule) {
        var pointer = Content.POINTERS.get(rule);
        var good = document(rule, "good");
        var bad = document(rule, "bad");
        return pointer == null || good == null || bad == null
                ? Optional.empty()
                : Optional.of(example(pointer, Content.CONTEXT.getOrDefault(rule, List.of()), good, bad));
    }

    private static Example example(String pointer, List<String> context, JsonNode good, JsonNode bad) {
        var differences = Differences.between(good, bad);
        var shown = new ArrayList<>(differences);
        shown.add(pointer);
        shown.addAll(context);
        var wrong = Excerpt.of(bad, shown, differences);
        if (good.at(pointer).isMissingNode()) {
            shown.add(inTheFirst(pointer));
        }
        boolean missing =
                bad.at(pointer).isMissingNode() && differences.stream().anyMatch(path -> isIn(pointer, path));
        return new Example(pointer, missing, wrong, Excerpt.of(good, shown, differences));
    }

    private static boolean isIn(String pointer, String path) {
        return (pointer + "/").startsWith(path + "/");
    }

    /** The same place in the first element of its list: where the other document has a shorter list. */
    private static String inTheFirst(String pointer) {
        return pointer.replaceAll("/\\d+(?=/\\D|$)", "/0");
    }

    private static @Nullable JsonNode document(String rule, String name) {
        try (var in = Examples.class.getResourceAsStream(FOLDER + rule + "/" + name + ".json")) {
            return in == null ? null : JSON.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The tables, read when first asked for. */
    private static final class Content {

        /** The places that the bad documents are reported at. */
        private static final Map<String, String> POINTERS = rows(FOLDER + "expected.tsv")
                .filter(row -> row[1].equals("bad"))
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> pointer(row[0], row[5])));

        private static final Map<String, List<String>> CONTEXT = rows("context.tsv")
                .collect(Collectors.toUnmodifiableMap(row -> row[0], row -> List.of(row[1].split(" "))));

        private static String pointer(String rule, String findings) {
            return Stream.of(findings.split(" "))
                    .filter(finding -> finding.startsWith(rule + "@"))
                    .findFirst()
                    .map(finding -> finding.substring(rule.length() + 1))
                    .orElseThrow(() -> new IllegalStateException("[" + rule + "] is not found in its bad document."));
        }

        private static Stream<String[]> rows(String resource) {
            return text(Examples.class.getResourceAsStream(resource))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t", -1));
        }

        private static String text(@Nullable InputStream resource) {
            try (var in = resource) {
                return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
