package se.samordnadplan.example.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanLinesTest {

    @Test
    void endsLinesWithLineFeedsAndWithTheFile() throws IOException {
        assertThat(lines("one\ntwo\r\nth\rree", 100)).containsExactly("one", "two", "th\rree");
    }

    @Test
    void leavesOutBlankLines() throws IOException {
        assertThat(lines("\n \t\none\r\n\r\n\n", 100)).containsExactly("one");
    }

    @Test
    void keepsOfALongLineSoMuchThatItIsTooLong() throws IOException {
        assertThat(lines("x".repeat(200_000) + "\nnext", 150_000)).containsExactly("x".repeat(150_000), "next");
    }

    @Test
    void findsTheIdWhereverItStands() {
        assertThat(id("{\"id\": \"a\"}")).isEqualTo("a");
        assertThat(id("{\"goals\": [{\"id\": \"b\"}], \"need\": {\"id\": \"c\"}, \"id\": \"a\"}"))
                .isEqualTo("a");
    }

    @Test
    void findsNoIdInWhatIsNoPlan() {
        for (var text :
                List.of("{", "{}", "{\"id\": 1}", "{\"id\": null}", "[{\"id\": \"a\"}]", "id", "{\"n\": \"\\")) {
            assertThat(id(text)).isNull();
        }
    }

    @Test
    void spreadsWhatHasNoId() {
        var one = Document.of("{\"goals\": 1}".getBytes(StandardCharsets.UTF_8));
        var other = Document.of("{\"goals\": 2}".getBytes(StandardCharsets.UTF_8));

        assertThat(one.key()).startsWith("no id ").isNotEqualTo(other.key());
        assertThat(Document.of("{\"id\": \"a\"}".getBytes(StandardCharsets.UTF_8))
                        .key())
                .isEqualTo("a");
    }

    private static String id(String line) {
        return Document.of(line.getBytes(StandardCharsets.UTF_8)).id();
    }

    private static List<String> lines(String text, int limit) throws IOException {
        var lines = new ArrayList<String>();
        try (var reader =
                new PlanLines.Lines(new ByteArrayInputStream(text.getBytes(StandardCharsets.ISO_8859_1)), limit)) {
            for (var line = reader.read(); line != null; line = reader.read()) {
                lines.add(new String(line.bytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return lines;
    }
}
