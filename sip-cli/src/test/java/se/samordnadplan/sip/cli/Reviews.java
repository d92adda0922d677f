package se.samordnadplan.sip.cli;

import static se.samordnadplan.sip.cli.Run.sip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs {@code sip review} and reads what it wrote. */
final class Reviews {

    private Reviews() {}

    /** Of plans, a line each, as of 2026-03-02. */
    static Run review(String lines, String... options) {
        var args = new ArrayList<>(List.of("review", "--as-of", "2026-03-02", "--input", "ndjson", "-"));
        args.addAll(List.of(options));
        return sip(lines, args);
    }

    /** A month before, in a file. */
    static String earlier(Path folder, String... options) throws IOException {
        var args = new ArrayList<>(List.of("review", "--as-of", "2026-02-02", "--input", "ndjson", "-", "-f", "json"));
        args.addAll(List.of(options));
        return Plans.write(
                folder, "earlier.json", sip(ReviewedPlans.before(), args).out());
    }

    static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }

    static JsonNode rule(JsonNode rows, String id) {
        for (var row : rows) {
            if (row.path("rule").asText().equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + id);
    }
}
