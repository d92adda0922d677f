package se.samordnadplan.sip.cli.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.deadlines.DeadlinePlans.ALL;
import static se.samordnadplan.sip.cli.deadlines.DeadlinePlans.IDENTITY_NUMBER;
import static se.samordnadplan.sip.cli.deadlines.DeadlinePlans.OVERDUE;
import static se.samordnadplan.sip.cli.deadlines.DeadlinePlans.RUNNING;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.cli.GoldenFile;
import se.samordnadplan.sip.cli.Run;

/** {@code sip deadlines}: which deadlines are listed, in which order, and what the exit code says of the list. */
class DeadlinesTest {

    private static final String GOLDEN = "sip-cli/src/test/resources/se/samordnadplan/sip/cli/deadlines/";

    @TempDir
    private Path folder;

    /** The deadlines of lines, by the rule set that has deadlines for call and meeting, on Sunday 1 March 2026. */
    static Run deadlines(String lines, String... options) {
        var args = new ArrayList<>(
                List.of("deadlines", "-r", "ornskoldsvik", "--as-of", "2026-03-01", "--input", "ndjson", "-"));
        args.addAll(List.of(options));
        return Run.sip(lines, args);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "open.sv.txt, ''",
        "open.en.txt, --lang en",
        "open.sv.colour.txt, --color always",
        "open.sv.lines.txt, -q",
        "all.sv.txt, --all",
        "open.sv.json, -f json",
        "all.en.json, -f json --all --lang en",
        "open.sv.ics, -f ics",
        "open.en.ics, -f ics --lang en"
    })
    void isTheListOfTheGoldenFile(String file, String options) throws IOException {
        var run = deadlines(ALL, options.isEmpty() ? new String[0] : options.split(" "));

        GoldenFile.assertHolds(GoldenFile.at(GOLDEN + file), run.out());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void listsOverdueFirstThenTheNextAndAtLastThoseThatHaveEnded() throws IOException {
        assertThat(rows(deadlines(ALL, "-f", "json", "--all")))
                .containsExactly(
                        "OVERDUE 2026-01-13 -:4 /invitation/sentOn",
                        "OVERDUE 2026-01-27 -:4 /meetings",
                        "RUNNING 2026-03-06 -:2 /invitation/sentOn",
                        "RUNNING 2026-03-06 -:5 /invitation/sentOn",
                        "RUNNING 2026-03-09 -:3 /meetings",
                        "RUNNING 2026-03-09 -:6 /meetings",
                        "RUNNING 2026-03-20 -:2 /meetings",
                        "RUNNING 2026-03-20 -:5 /meetings",
                        "UNDECIDABLE - -:1 /invitation/sentOn",
                        "UNDECIDABLE - -:1 /meetings",
                        "LATE 2026-02-23 -:3 /invitation/sentOn",
                        "MET 2026-02-23 -:6 /invitation/sentOn");
    }

    @Test
    void leavesOutThoseThatHaveEndedUnlessAsked() throws IOException {
        assertThat(rows(deadlines(ALL, "-f", "json")))
                .hasSize(10)
                .noneMatch(row -> row.startsWith("MET") || row.startsWith("LATE"));
    }

    private static List<String> rows(Run run) throws IOException {
        return Stream.of(new ObjectMapper().readTree(run.out()).get("deadlines"))
                .flatMap(array -> {
                    var rows = new ArrayList<String>();
                    array.forEach(row -> rows.add(row(row)));
                    return rows.stream();
                })
                .toList();
    }

    private static String row(JsonNode row) {
        return String.join(
                " ",
                row.get("state").asText(),
                row.path("dueOn").asText("-").isEmpty()
                        ? "-"
                        : row.path("dueOn").asText("-"),
                row.get("document").asText(),
                row.get("pointer").asText());
    }

    @Test
    void isTheSameHoweverManyThreadsJudge() {
        var many = ALL.repeat(40);

        assertThat(deadlines(many, "-f", "json", "-j", "8").out())
                .isEqualTo(deadlines(many, "-f", "json", "-j", "1").out());
    }

    @Test
    void saysThatNothingIsOpen() {
        assertThat(deadlines("").out())
                .isEqualTo("Tidsfrister per 2026-03-01 · regelverk ornskoldsvik\nInga öppna tidsfrister.\n");
        assertThat(deadlines("", "--all").out()).endsWith("Inga tidsfrister.\n");
        assertThat(deadlines("", "-q")).isEqualTo(new Run(0, "", ""));
    }

    @Test
    void isNotWholeWhereADocumentCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("a.json"), OVERDUE);
        Files.writeString(folder.resolve("b.json"), "{");
        Files.writeString(folder.resolve("c.json.gz"), "no gzip");

        var run = Run.sip("deadlines", "-r", "ornskoldsvik", "-f", "json", folder.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("sip: '" + folder + "/b.json' was not read, so its deadlines are missing; sip validate"
                        + " tells what to mend\n"
                        + "sip: '" + folder + "/c.json.gz' was not evaluated: it is not a whole gzip file; pack it"
                        + " anew\n");
        var list = new ObjectMapper().readTree(run.out());
        assertThat(list.get("documents").asInt()).isEqualTo(3);
        assertThat(list.get("notEvaluated").asInt()).isEqualTo(2);
        assertThat(list.get("deadlines")).hasSize(2);
        assertThat(Run.sip("deadlines", folder.toString()).out())
                .endsWith("\nTidsfristerna i 2 dokument saknas eller kan vara fler: de gick inte att läsa\n"
                        + "eller bedöma.\n");
    }

    @Test
    void isWholeWhereAPlanIsRejectedForAnythingElse() {
        var rejected = RUNNING.replace("\"version\"", "\"colour\":\"blue\",\"version\"");

        assertThat(Run.sip(rejected, List.of("validate", "-q", "-")).code()).isOne();
        assertThat(deadlines(rejected, "-q")).isEqualTo(deadlines(RUNNING, "-q"));
        assertThat(deadlines(rejected).code()).isZero();
    }

    @Test
    void isWrittenWholeOrNotAtAll() throws IOException {
        var output = folder.resolve("list.json");

        assertThat(deadlines(ALL, "-f", "json", "-o", output.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(output).hasContent(deadlines(ALL, "-f", "json").out());
        assertThat(deadlines(ALL, "-o", folder + "/nowhere/list.txt").code()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "ics"})
    void tellsNothingPersonal(String format) throws IOException {
        var plans = GoldenFile.at("examples/plans");
        var secrets = new ArrayList<String>();
        try (var files = Files.list(plans)) {
            for (var file : files.toList()) {
                collect(new ObjectMapper().readTree(file.toFile()), secrets);
            }
        }

        var run = Run.sip("deadlines", "-r", "ornskoldsvik", "-f", format, plans.toString());

        assertThat(secrets).hasSizeGreaterThan(300);
        assertThat(run.out()).isNotEmpty().doesNotContain(secrets);
        assertThat(run.err()).doesNotContain(secrets);
        assertThat(deadlines(ALL, "-f", format).out()).doesNotContain(IDENTITY_NUMBER, "Provsson");
    }

    private static void collect(JsonNode node, List<String> secrets) {
        for (var field : List.of("name", "value", "phone", "email", "address", "description", "note", "whatMatters")) {
            if (node.path(field).isTextual()) {
                secrets.add(node.get(field).asText());
            }
        }
        node.forEach(child -> collect(child, secrets));
    }
}
