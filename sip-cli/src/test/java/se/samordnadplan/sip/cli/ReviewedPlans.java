package se.samordnadplan.sip.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Many plans to review: the examples over and over, of other people in a few municipalities each time. */
final class ReviewedPlans {

    private static final List<String> MUNICIPALITIES =
            List.of("1980", "1980", "1980", "1980", "1981", "1981", "1983", "1980", "1980", "1904");

    /** This one occurs in the first round only, so that it has too few people. */
    private static final String SMALL = "1904";

    /** This example comes only twice, so that rules that only it can be judged by have too few people. */
    private static final String RARE = "sip-exempel-06";

    private ReviewedPlans() {}

    /** Plans at the start of a project, a document a line. */
    static String before() throws IOException {
        return String.join("\n", lines(3, List.of("07", "08", "10", "12")));
    }

    /** Plans at its end: more, and fewer with faults. */
    static String after() throws IOException {
        return String.join("\n", lines(6, List.of("14", "15")));
    }

    static List<String> lines(int rounds, List<String> without) throws IOException {
        var lines = new ArrayList<String>();
        var examples = examples();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < examples.size(); i++) {
                var id = examples.get(i).path("id").asText();
                var isLeftOut = without.stream().anyMatch(id::endsWith) && round % 3 != 0;
                if (!isLeftOut && (round < 2 || !id.equals(RARE))) {
                    lines.add(varied(examples.get(i), round, MUNICIPALITIES.get((i * 7 + round) % 10)));
                }
            }
        }
        return lines;
    }

    private static String varied(JsonNode example, int round, String wanted) {
        var municipality = wanted.equals(SMALL) && round > 0 ? MUNICIPALITIES.get(0) : wanted;
        ObjectNode plan = example.deepCopy();
        plan.put("id", example.path("id").asText() + "-" + round);
        var individual = (ObjectNode) plan.path("individual");
        individual.remove("identifier");
        individual.put("municipality", municipality);
        return plan.toString();
    }

    private static List<JsonNode> examples() throws IOException {
        try (var files = Files.list(GoldenFile.at("examples/plans"))) {
            return files.sorted().map(ReviewedPlans::read).toList();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
