package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** The files that say how to judge, changed by somebody while a run is on: it goes on as it began. */
class ChangingFilesTest {

    private static final String LINES = (Plans.WITH_REMARKS + "\n").repeat(200);

    @TempDir
    private Path folder;

    private Path ruleSet;
    private Path suppressions;
    private Path baseline;

    @BeforeEach
    void writeFiles() throws IOException {
        ruleSet = Files.writeString(folder.resolve("own.yaml"), ruleSet("RECOMMENDED"));
        suppressions = Files.writeString(
                folder.resolve("known.yaml"),
                "suppressions: [{rule: need-identified-on-recorded, reason: Known, until: 2026-06-30}]");
        baseline = Files.writeString(folder.resolve("baseline.json"), "[]");
    }

    private static String ruleSet(String binding) {
        return """
            formatVersion: "1.0"
            id: own
            extends: national
            title: {sv: Egen, en: Own}
            versions:
              - version: "1"
                from: 2026-01-01
                rules:
                  need-identified-on-recorded: {binding: %s}
            """.formatted(binding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"changed", "broken", "gone"})
    void judgesAllDocumentsByTheFilesAsTheyWereAtTheBeginning(String what) throws Exception {
        var args = new String[] {
            "validate",
            "-f",
            "ndjson",
            "--input",
            "ndjson",
            "-j",
            "4",
            "--as-of",
            "2026-03-01",
            "-r",
            ruleSet.toString(),
            "--suppressions",
            suppressions.toString(),
            "--baseline",
            baseline.toString(),
            "-"
        };
        var undisturbed = sip(input(() -> {}), args);
        var digest =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(ruleSet)));

        var run = sip(input(() -> disturb(what)), args);

        assertThat(run).isEqualTo(undisturbed);
        assertThat(run.code()).isZero();
        assertThat(run.out()
                        .lines()
                        .map(line -> ValidationReport.parse(line).ruleSet().sha256()))
                .hasSize(200)
                .containsOnly(digest);
    }

    @Test
    void judgesByTheNewFileFromTheNextRunOn() throws IOException {
        var plan = Plans.write(folder, "plan.json", Plans.WITH_REMARKS);
        Files.writeString(ruleSet, ruleSet("MANDATORY"));

        assertThat(sip("validate", "-q", "-r", ruleSet.toString(), plan))
                .isEqualTo(new Run(1, plan + ": underkänd, 1 avvikelse\n", ""));
    }

    @Test
    void refusesAFileThatWasGoneBefore() throws IOException {
        Files.delete(ruleSet);

        assertThat(sip("validate", "-r", ruleSet.toString(), "-"))
                .isEqualTo(new Run(
                        2,
                        "",
                        "sip: '" + ruleSet + "' is neither a rule set nor a file; shipped are: national,"
                                + " vastra-gotaland, vasterbotten, ornskoldsvik, vastmanland\n"));
    }

    private void disturb(String what) throws IOException {
        for (var file : new Path[] {ruleSet, suppressions, baseline}) {
            if (what.equals("gone")) {
                Files.delete(file);
            } else {
                Files.writeString(file, what.equals("broken") ? "{" : ruleSet("MANDATORY"));
            }
        }
    }

    /** Something happens when the first document is read. */
    private static InputStream input(Disturbance disturbance) {
        return new ByteArrayInputStream(LINES.getBytes(StandardCharsets.UTF_8)) {

            private boolean begun;

            @Override
            public int read(byte[] buffer, int offset, int length) {
                if (!begun) {
                    begun = true;
                    try {
                        disturbance.happens();
                    } catch (IOException e) {
                        throw new IllegalStateException(e);
                    }
                }
                return super.read(buffer, offset, Math.min(length, 1_000));
            }
        };
    }

    private interface Disturbance {
        void happens() throws IOException;
    }
}
