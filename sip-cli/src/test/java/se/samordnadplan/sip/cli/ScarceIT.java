package se.samordnadplan.sip.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** The packaged jar where memory or disk do not suffice for one thing: everything else is done. */
class ScarceIT {

    private static final int LONG = 120;

    /** Within the limit of 5 MiB, and of far more parts than the heap has room for. */
    private static final String ENORMOUS = goals(1_700_000);

    private static final String BEYOND_THE_LIMIT = goals(2_500_000);

    private static final String NO_TEMPORARY_FILES =
            "sip: the folder for temporary files cannot be written; see whether it is writable and has room;"
                    + " -Djava.io.tmpdir names another\n";

    /** Said by the virtual machine itself, before the program begins. */
    private static final String WARNING_OF_JAVA_25 = "WARNING: java.io.tmpdir directory does not exist\n";

    @TempDir
    private Path folder;

    private Path plans;
    private Path out;
    private Path err;

    @BeforeEach
    void makeFolder() throws IOException {
        plans = Files.createDirectory(folder.resolve("plans"));
        out = folder.resolve("out");
        err = folder.resolve("err");
    }

    private static String goals(int number) {
        return Plans.plan("sip-4", "\"goals\":[" + "{},".repeat(number) + "{}]");
    }

    @Test
    void losesOnlyTheDocumentThatTheHeapIsTooSmallFor() throws Exception {
        Plans.write(plans, "a.json", Plans.ACCEPTED);
        Plans.write(plans, "b.json", ENORMOUS);
        Plans.write(plans, "c.json", BEYOND_THE_LIMIT);
        Plans.write(plans, "d.ndjson", Plans.WITH_REMARKS + "\n" + Plans.REJECTED);

        // With more threads it depends on luck which documents are judged beside the enormous one and lost with it.
        var process = sip(List.of(), List.of("-Xmx64m"), "-f", "ndjson", "-j", "1");

        assertThat(code(process)).isEqualTo(3);
        assertThat(err).isEmptyFile();
        try (var lines = Files.lines(out)) {
            assertThat(lines.map(ValidationReport::parse)
                            .map(report -> Path.of(report.document()).getFileName() + " " + report.verdict() + " "
                                    + report.findings().stream()
                                            .map(finding -> finding.rule().value())
                                            .toList()))
                    .containsExactly(
                            "a.json ACCEPTED []",
                            "b.json NOT_EVALUATED [validation-incomplete]",
                            "c.json REJECTED [json-too-large]",
                            "d.ndjson:1 ACCEPTED_WITH_REMARKS [need-identified-on-recorded]",
                            "d.ndjson:2 REJECTED [json-invalid-value]");
        }
    }

    @Test
    void tellsThatTheFolderForTemporaryFilesIsNotThere() throws Exception {
        Plans.write(plans, "a.ndjson", (Plans.ACCEPTED + "\n").repeat(2));

        var process = sip(List.of(), List.of("-Djava.io.tmpdir=" + folder.resolve("none")), "-f", "html");

        assertThat(code(process)).isEqualTo(3);
        assertThat(Files.readString(err).replace(WARNING_OF_JAVA_25, "")).isEqualTo(NO_TEMPORARY_FILES);
        assertThat(out).isEmptyFile();
    }

    @Test
    void tellsThatTheFolderForTemporaryFilesHasNoMoreRoomAndLeavesNothingThere() throws Exception {
        Plans.write(plans, "a.ndjson", (Plans.REJECTED + "\n").repeat(20));
        var temporary = Files.createDirectory(folder.resolve("temporary"));
        var fewBytes = List.of("sh", "-c", "ulimit -f 1 && \"$@\" | cat", "sh");

        var process = sip(fewBytes, List.of("-Djava.io.tmpdir=" + temporary), "-f", "html");
        code(process);

        assertThat(err).content(StandardCharsets.UTF_8).isEqualTo(NO_TEMPORARY_FILES);
        assertThat(out).isEmptyFile();
        assertThat(temporary).isEmptyDirectory();
    }

    private Process sip(List<String> before, List<String> options, String... args) throws IOException {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(Run.QUICK, "-XX:-UsePerfData"));
        command.addAll(options);
        command.addAll(List.of("-jar", System.getProperty("sip.jar"), "validate", "--as-of", "2026-03-01"));
        command.addAll(List.of(args));
        command.add(plans.toString());
        return new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
    }

    private static int code(Process process) throws InterruptedException {
        try {
            assertThat(process.waitFor(LONG, SECONDS)).as("it ends").isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }
}
