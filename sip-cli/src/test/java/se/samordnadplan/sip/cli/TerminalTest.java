package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Plans.ACCEPTED;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordnadplan.sip.cli.command.Sip;
import se.samordnadplan.sip.cli.command.Surroundings;

/** What is different when a person sits at a terminal. */
class TerminalTest {

    private static final String LINES = (ACCEPTED + "\n").repeat(250);

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private void run(Map<String, String> environment, boolean terminal, boolean errorTerminal, String... args) {
        var messages = new PrintStream(err, true, StandardCharsets.UTF_8);
        var clock = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);
        var in = new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8));
        Sip.run(args, new Surroundings(in, out, messages, clock, environment, terminal, errorTerminal));
    }

    @Test
    void coloursTextUnlessTheEnvironmentSaysNo() {
        run(Map.of(), true, true, "validate", "-q", "-");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\u001b[");
        out.reset();

        run(Map.of("NO_COLOR", ""), true, true, "validate", "-q", "-");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\u001b[");
        out.reset();

        run(Map.of("NO_COLOR", "1"), true, true, "validate", "-q", "-");
        assertThat(out.toString(StandardCharsets.UTF_8)).doesNotContain("\u001b[");
        out.reset();

        run(Map.of("NO_COLOR", "1"), true, true, "validate", "-q", "--color", "always", "-");
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("\u001b[");
    }

    @Test
    void coloursNoFile() {
        var file = folder.resolve("out.txt");

        run(Map.of(), true, true, "validate", "-q", "-", "-o", file.toString());

        assertThat(file).content(StandardCharsets.UTF_8).doesNotContain("\u001b[");
    }

    @Test
    void tellsHowFarItHasComeAndWipesThat() {
        run(Map.of(), false, true, "validate", "--input", "ndjson", "-");

        assertThat(err.toString(StandardCharsets.UTF_8))
                .matches("(?s)(\rsip {2}\\? % \\[[ =]*] \\d+ documents \\(\\d:\\d\\d:\\d\\d\\) (\\d+/s)?)+\r {79}\r");
    }

    @Test
    void tellsTheShareAndTheTimeLeftWhereTheSizeIsKnown() throws IOException {
        Plans.write(folder, "a.ndjson", LINES);
        Plans.write(folder, "b.json", ACCEPTED);

        run(Map.of(), false, true, "validate", folder.toString());

        assertThat(err.toString(StandardCharsets.UTF_8))
                .matches(
                        "(?s)(\rsip +\\d+% \\[[ =>]*] \\d+ documents \\(\\d:\\d\\d:\\d\\d / .* left\\) (\\d+/s)?)+\r {79}\r");
    }

    @Test
    void tellsOfAFileThatCannotBeReadOnALineOfItsOwn() throws IOException {
        Plans.write(folder, "a.json.gz", "no gzip");
        Plans.write(folder, "b.ndjson", LINES);

        run(Map.of(), false, true, "validate", folder.toString());

        assertThat(err.toString(StandardCharsets.UTF_8))
                .containsPattern("(^|\r {79}\r)sip: '.*/a\\.json\\.gz' was not evaluated: it is not a whole gzip file;"
                        + " pack it anew\n")
                .endsWith("\r");
    }

    @Test
    void tellsNoProgressWhereNobodyWaitsForIt() {
        run(Map.of(), false, false, "validate", "--input", "ndjson", "-");
        run(Map.of(), false, true, "validate", "--input", "ndjson", "--no-progress", "-");
        run(Map.of(), false, true, "validate", "--input", "ndjson", "--quiet", "-");
        run(Map.of(), true, true, "validate", "--input", "ndjson", "-");
        run(Map.of(), false, true, "validate", "-");

        assertThat(err.size()).isZero();
    }
}
