package se.samordnadplan.sip.cli.catalogue.example;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is left of a document, and where two documents differ. */
class ExcerptTest {

    private static final String PLAN = """
            {"id": "x", "participants": [{"id": "p1", "role": "INDIVIDUAL"}, {"id": "p2", "role": "RELATIVE", "name": "n"}],
             "meetings": [{"id": "m1", "type": "PLANNING", "heldOn": "2026-01-28", "attendees": ["p2"]},
                          {"id": "m2", "type": "FOLLOW_UP", "heldOn": "2026-02-28", "attendees": []}]}""";

    @Test
    void showsThePathsWithTheIdsAndKindsAroundThem() throws IOException {
        assertThat(excerpt(List.of("/meetings/1/heldOn"), List.of())).isEqualTo("""
                {
                  "meetings": […, {"id": "m2", "type": "FOLLOW_UP", "heldOn": "2026-02-28", …}],
                  …
                }""");
    }

    @Test
    void saysWhoIsMeantWhereTheDocumentsDiffer() throws IOException {
        var path = List.of("/meetings/0/attendees");

        assertThat(excerpt(path, path)).isEqualTo("""
                {
                  "participants": […, {"id": "p2", "role": "RELATIVE", …}],
                  "meetings": [{"id": "m1", "type": "PLANNING", "attendees": ["p2"], …}, …],
                  …
                }""");
    }

    @Test
    void showsTheSurroundingsOfWhatIsMissing() throws IOException {
        assertThat(excerpt(List.of("/meetings/1/chair"), List.of())).isEqualTo("""
                {
                  "meetings": […, {"id": "m2", "type": "FOLLOW_UP", …}],
                  …
                }""");
    }

    @Test
    void isEmptyWhereNothingIsThere() throws IOException {
        assertThat(excerpt(List.of("/goals", "/consent/decision"), List.of())).isEmpty();
    }

    @Test
    void leavesOutWhatLiesDeep() throws IOException {
        var goals = "{\"goals\": [{\"id\": \"g1\", \"activities\": [{\"id\": \"a1\"}], \"codes\": [\"x\"]}]}";

        assertThat(Excerpt.of(json(goals), List.of("/goals"), List.of())).isEqualTo("""
                {
                  "goals": [{"id": "g1", "activities": […], "codes": ["x"]}]
                }""");
    }

    @Test
    void findsTheOutermostDifferencesButTheId() throws IOException {
        var one = json("{\"id\": \"a\", \"x\": 1, \"y\": {\"z\": [1, 2]}, \"list\": [{\"v\": 1}, {\"v\": 2}]}");
        var other = json("{\"id\": \"b\", \"x\": 1, \"y\": {\"z\": [1], \"w\": 0}, \"list\": [{\"v\": 3}]}");

        assertThat(Differences.between(one, other)).isEqualTo(Set.of("/y/z", "/y/w", "/list/0/v", "/list/1"));
    }

    private static String excerpt(List<String> paths, List<String> differences) throws IOException {
        return Excerpt.of(json(PLAN), paths, differences);
    }

    private static JsonNode json(String text) throws IOException {
        return new ObjectMapper().readTree(text);
    }
}
