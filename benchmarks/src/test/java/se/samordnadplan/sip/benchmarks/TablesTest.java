package se.samordnadplan.sip.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TablesTest {

    private static String result(String name, String parameters, String score, String error, String unit) {
        return """
                {"benchmark": "org.example.%s", "mode": "avgt", "threads": 1, "params": {%s},
                 "primaryMetric": {"score": %s, "scoreError": %s, "scoreUnit": "%s"}, "secondaryMetrics": {}}
                """.formatted(name, parameters, score, error, unit);
    }

    private static String tables(String... results) throws IOException {
        return Tables.of("[" + String.join(",", results) + "]");
    }

    @Test
    void tellsTimesWithErrorsAndHowManyParsesTheyAre() throws IOException {
        assertThat(tables(
                        result("Peers.parse", "", "24.0", "0.25", "us/op"),
                        result("Peers.ours", "", "6.0", "0.125", "us/op"),
                        result("Peers.hapi", "", "12.0", "\"NaN\"", "ms/op")))
                .isEqualTo("""
                        ### Peers

                        | benchmark | time | parses |
                        | --- | ---: | ---: |
                        | parse | 24.0 ± 0.25 us/op | 1.00 |
                        | ours | 6.00 ± 0.13 us/op | 0.25 |
                        | hapi | 12.0 ms/op | 500.0 |
                        """);
    }

    @Test
    void comparesWithTheParseOfTheSameDocumentAndShowsWhatTellsTheRowsApart() throws IOException {
        assertThat(tables(
                        result("Sizes.parse", "\"goals\": \"3\", \"set\": \"national\"", "20", "1", "us/op"),
                        result("Sizes.parse", "\"goals\": \"300\", \"set\": \"national\"", "2000", "1", "us/op"),
                        result("Sizes.whole", "\"goals\": \"300\", \"set\": \"national\"", "3000", "1", "us/op")))
                .isEqualTo("""
                        ### Sizes

                        | benchmark | goals | time | parses |
                        | --- | --- | ---: | ---: |
                        | parse | 3 | 20.0 ± 1.00 us/op | 1.00 |
                        | parse | 300 | 2,000 ± 1.00 us/op | 1.00 |
                        | whole | 300 | 3,000 ± 1.00 us/op | 1.50 |
                        """);
    }

    @Test
    void prefersTheParseOfTheSameClass() throws IOException {
        assertThat(tables(
                        result("One.parse", "", "10", "1", "us/op"),
                        result("Two.whole", "", "30", "1", "us/op"),
                        result("Two.parse", "", "20", "1", "us/op"),
                        result("Three.whole", "", "30", "1", "us/op")))
                .contains("### Two\n\n| benchmark | time | parses |\n| --- | ---: | ---: |\n"
                        + "| whole | 30.0 ± 1.00 us/op | 1.50 |")
                .endsWith("| whole | 30.0 ± 1.00 us/op | 3.00 |\n");
    }

    @Test
    void givesNoRatioToWhatIsNoTime() throws IOException {
        assertThat(tables(
                        result("Threads.parse", "", "20", "1", "us/op"),
                        result("Threads.whole", "", "0.5", "0.1", "ops/us")))
                .endsWith("| whole | 0.50 ± 0.10 ops/us |  |\n");
    }

    @Test
    void showsThreadsAndBytesWhereTheyWereMeasured() throws IOException {
        var two = result("Threads.whole", "", "30", "1", "us/op")
                .replace("\"threads\": 1", "\"threads\": 2")
                .replace(
                        "\"secondaryMetrics\": {}",
                        "\"secondaryMetrics\": {\"gc.alloc.rate.norm\": {\"score\": 12345.6}}");

        assertThat(tables(result("Threads.whole", "", "31", "1", "us/op"), two)).isEqualTo("""
                        ### Threads

                        | benchmark | threads | time | parses | bytes |
                        | --- | --- | ---: | ---: | ---: |
                        | whole |  | 31.0 ± 1.00 us/op |  |  |
                        | whole | 2 | 30.0 ± 1.00 us/op |  | 12,346 |
                        """);
    }

    @Test
    void comparesWithTheParseOfAsManyThreads() throws IOException {
        var parses = result("Threads.parse", "", "20", "1", "us/op");
        var wholes = result("Threads.whole", "", "30", "1", "us/op");

        assertThat(tables(
                        parses,
                        parses.replace("\"threads\": 1", "\"threads\": 2").replace("20", "25"),
                        wholes,
                        wholes.replace("\"threads\": 1", "\"threads\": 2")))
                .endsWith("""
                        | whole |  | 30.0 ± 1.00 us/op | 1.50 |
                        | whole | 2 | 30.0 ± 1.00 us/op | 1.20 |
                        """);
    }

    @Test
    void writesAFileFromAFile(@TempDir Path folder) throws IOException {
        var results = Files.writeString(
                folder.resolve("jmh.json"), "[" + result("Peers.parse", "", "24", "1", "us/op") + "]");
        var tables = folder.resolve("jmh.md");

        Tables.main(results.toString(), tables.toString());

        assertThat(tables).content().endsWith("| parse | 24.0 ± 1.00 us/op | 1.00 |\n");
    }

    @Test
    void saysWhichFilesItWants() {
        assertThatIllegalArgumentException().isThrownBy(Tables::main).withMessageContaining("target/jmh.json");
    }
}
