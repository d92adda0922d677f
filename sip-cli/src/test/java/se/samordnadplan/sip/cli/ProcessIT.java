package se.samordnadplan.sip.cli;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.samordnadplan.sip.cli.Plans.ACCEPTED;
import static se.samordnadplan.sip.cli.Plans.REJECTED;
import static se.samordnadplan.sip.cli.Plans.WITH_REMARKS;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** The packaged jar as a process among others: what it does when the user, a reader or the disk lets it down. */
class ProcessIT {

    private static final int LONG = 60;
    private static final int HEAP_MIB = 32;
    private static final String STREAM_LOST =
            "sip: standard output cannot be written; see whether its reader is still there and the disk has room\n";

    @TempDir
    private Path folder;

    private Path err;
    private Path output;

    @BeforeEach
    void makeFolder() throws IOException {
        err = folder.resolve("err");
        output = Files.createDirectory(folder.resolve("output"));
    }

    private ProcessBuilder sip(String... args) {
        return command(List.of(), args);
    }

    private ProcessBuilder command(List<String> before, String... args) {
        var command = new ArrayList<>(before);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(
                List.of(Run.QUICK, "-XX:-UsePerfData", "-Xmx" + HEAP_MIB + "m", "-jar", System.getProperty("sip.jar")));
        command.addAll(List.of(args));
        return new ProcessBuilder(command).redirectError(err.toFile());
    }

    private static int code(Process process) throws InterruptedException {
        try {
            assertThat(process.waitFor(LONG, SECONDS)).as("it ends").isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static void writeLine(Process process) throws IOException {
        process.getOutputStream().write((ACCEPTED + "\n").getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    @ParameterizedTest(name = "SIG{0}")
    @CsvSource({"INT, 2, 130", "TERM, 15, 143"})
    void leavesNothingHalfWhenItIsToldToEnd(String signal, int number, int code) throws Exception {
        Files.writeString(output.resolve("reports.ndjson"), "before");
        try (var watch = output.getFileSystem().newWatchService()) {
            output.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            var process = sip("validate", "--input", "ndjson", "-f", "ndjson", "-o", output + "/reports.ndjson", "-")
                    .start();
            writeLine(process);
            assertThat(watch.poll(LONG, SECONDS)).as("it has begun to write").isNotNull();
            assumeTrue(heeds(process, number), "whoever started this test made its processes deaf to SIG" + signal);

            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();

            assertThat(code(process)).isEqualTo(code);
        }
        assertThat(output.toFile().list()).containsExactly("reports.ndjson");
        assertThat(output.resolve("reports.ndjson")).hasContent("before");
        assertThat(err).isEmptyFile();
    }

    /** A process that is started in the background of a script may ignore the keys of its terminal. */
    private static boolean heeds(Process process, int signal) throws IOException {
        var status = Path.of("/proc/" + process.pid() + "/status");
        return !Files.exists(status)
                || Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("SigIgn:"))
                        .map(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
                        .allMatch(ignored -> (ignored >> (signal - 1) & 1) == 0);
    }

    @Test
    void endsWhenItsReaderHasGoneThoughTheInputGoesOn() throws Exception {
        var process = sip("validate", "--input", "ndjson", "-f", "ndjson", "-").start();
        process.getInputStream().close();

        assertThatThrownBy(() -> {
                    while (true) {
                        writeLine(process);
                    }
                })
                .isInstanceOf(IOException.class);

        assertThat(code(process)).isEqualTo(3);
        assertThat(err).content(StandardCharsets.UTF_8).isEqualTo(STREAM_LOST);
    }

    @ParameterizedTest
    @CsvSource({"validate", "deadlines", "rules", "help"})
    void tellsOfAFullDiskInOneLine(String command) throws Exception {
        var full = new File("/dev/full");
        assumeTrue(full.exists(), "this system has no device that is always full");
        var file = Plans.write(folder, "a.json", REJECTED);
        var args = command.equals("validate") || command.equals("deadlines")
                ? new String[] {command, file}
                : new String[] {command};

        assertThat(code(sip(args).redirectOutput(full).start())).isEqualTo(3);

        assertThat(err).content(StandardCharsets.UTF_8).endsWith(STREAM_LOST);
    }

    @Test
    void leavesNothingHalfWhenTheDiskHasNoMoreRoom() throws Exception {
        var file = Plans.write(folder, "a.json", REJECTED);
        var fewBytes = List.of("sh", "-c", "ulimit -f 1 && exec \"$@\"", "sh");

        var process = command(fewBytes, "validate", "-f", "json", file, "-o", output + "/report.json")
                .start();

        assertThat(code(process)).isEqualTo(3);
        assertThat(err)
                .content(StandardCharsets.UTF_8)
                .isEqualTo("sip: '" + output + "/report.json' cannot be written; see whether its folder exists, you may"
                        + " write there and the disk has room\n");
        assertThat(output).isEmptyDirectory();
    }

    @Test
    void isNotAllowedToReadAFile() throws Exception {
        var file = Path.of(Plans.write(folder, "a.json", ACCEPTED));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        List<String> withoutPrivilege = Files.isReadable(file)
                ? List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
                : List.of();
        assumeTrue(
                withoutPrivilege.isEmpty() || canRun(withoutPrivilege),
                "whoever runs this test may read every file, and cannot give that up");

        var process = command(withoutPrivilege, "validate", file.toString()).start();

        assertThat(code(process)).isEqualTo(3);
        assertThat(err)
                .content(StandardCharsets.UTF_8)
                .isEqualTo("sip: '" + file
                        + "' was not evaluated: permission to read it is missing; ask for it, or leave it out\n");
    }

    private static boolean canRun(List<String> before) throws InterruptedException {
        var command = new ArrayList<>(before);
        command.add("true");
        try {
            return new ProcessBuilder(command).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void needsNoMoreMemoryForManyDocumentsThanForFew() throws Exception {
        var out = folder.resolve("out.ndjson");
        var process = sip("validate", "-f", "ndjson", "--input", "ndjson", "-j", "2", "-")
                .redirectOutput(out.toFile())
                .start();
        // The reports are of more than the size of the heap.
        try (var in = process.getOutputStream()) {
            in.write((WITH_REMARKS + "\n" + ACCEPTED + "\n").repeat(10_000).getBytes(StandardCharsets.UTF_8));
        }

        assertThat(code(process)).isZero();
        assertThat(err).isEmptyFile();
        assertThat(Files.size(out)).isGreaterThan(HEAP_MIB * 1024L * 1024);
        try (var lines = Files.lines(out)) {
            assertThat(lines.map(ProcessIT::document))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 20_000)
                            .mapToObj(i -> "-:" + i)
                            .toList());
        }
    }

    /** Most findings of many plans are in the same places, here of a hundred characters. */
    @Test
    void remembersOfABaselineEachPlaceOnce() throws Exception {
        var process = sip("validate", "-q", "--baseline", baseline("", 50_000), Plans.write(folder, "a.json", ACCEPTED))
                .redirectOutput(folder.resolve("out").toFile())
                .start();

        assertThat(code(process)).isZero();
        assertThat(err).isEmptyFile();
    }

    @Test
    void tellsOfABaselineThatNeedsMoreMemoryInOneLine() throws Exception {
        var baseline = baseline("p".repeat(2_000), 20_000);

        var process = sip("validate", "-q", "--baseline", baseline, Plans.write(folder, "a.json", ACCEPTED))
                .start();

        assertThat(code(process)).isEqualTo(2);
        assertThat(err)
                .content(StandardCharsets.UTF_8)
                .isEqualTo("sip: the baseline '" + baseline
                        + "' needs more memory than Java may use; give it more by -Xmx, with ./sip in SIP_JAVA_OPTS\n");
    }

    private String baseline(String plan, int reports) throws IOException {
        var findings = IntStream.range(0, 3)
                .mapToObj(i -> "{\"rule\":\"goal-stated\",\"severity\":\"ERROR\",\"pointer\":\"/" + "a".repeat(100) + i
                        + "\"}")
                .collect(Collectors.joining(","));
        var file = folder.resolve("baseline.ndjson");
        try (var out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < reports; i++) {
                out.write("{\"reportVersion\":\"1.0\",\"verdict\":\"REJECTED\",\"asOf\":\"2026-03-02\","
                        + "\"ruleSet\":{\"id\":\"national\",\"version\":\"1\"},\"engine\":{\"version\":\"1\"},"
                        + "\"plan\":{\"id\":\"" + plan + i + "\"},\"findings\":[" + findings + "]}\n");
            }
        }
        return file.toString();
    }

    /** As a shell gives them in place of a file: {@code <(…)}, and a pipe with a name. */
    @Test
    void readsWhateverIsNamedFromPipesToo() throws Exception {
        assumeTrue(canRun(List.of("bash", "-c")), "there is no shell that names pipes");
        Plans.write(folder, "own.yaml", """
                formatVersion: "1.0"
                id: own
                extends: national
                title: {sv: Egen, en: Own}
                versions:
                  - version: "1"
                    from: 2026-01-01
                """);
        Plans.write(
                folder,
                "known.yaml",
                "suppressions: [{rule: need-identified-on-recorded, reason: Known, until: 2026-06-30}]");
        Plans.write(folder, "empty.json", "[]");
        Plans.write(folder, "plan", WITH_REMARKS);
        var script = List.of(
                "bash",
                "-c",
                "cd " + folder + " && mkfifo plan.json.gz && { gzip <plan >plan.json.gz & } &&"
                        + " exec \"$@\" -r <(cat own.yaml) --suppressions <(cat known.yaml) --baseline <(cat empty.json)"
                        + " plan.json.gz <(cat plan)",
                "bash");

        var process = command(script, "validate", "-q", "--as-of", "2026-03-01")
                .redirectOutput(folder.resolve("out").toFile())
                .start();

        assertThat(code(process)).isZero();
        assertThat(err).isEmptyFile();
        assertThat(Files.readAllLines(folder.resolve("out")))
                .hasSize(2)
                .allMatch(line -> line.endsWith(": godtagen, 1 undantagen"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s.json", "-o%s.txt", "-r%s.yaml"})
    void tellsWhatToDoWhereTheLocaleHasNoSuchCharacters(String argument) throws Exception {
        var script = "LC_ALL=C exec \"$@\" $(printf -- '" + argument.replace("%s", "\\303\\245") + "')";
        var sip = command(List.of("sh", "-c", script, "sh"), "validate");

        assertThat(code(sip.start())).isEqualTo(2);
        assertThat(err)
                .content(StandardCharsets.UTF_8)
                .isEqualTo("sip: the command line has characters that Java cannot read in this locale; set LC_ALL to a"
                        + " UTF-8 locale, such as C.UTF-8\n");
    }

    private static String document(String report) {
        return ValidationReport.parse(report).document();
    }

    @Test
    void isOneAlsoOf256RejectedFiles() throws Exception {
        for (int i = 0; i < 256; i++) {
            Plans.write(output, i + ".json", REJECTED);
        }

        var process = sip("validate", "-q", output.toString())
                .redirectOutput(folder.resolve("out").toFile())
                .start();

        assertThat(code(process)).isOne();
        assertThat(Files.readAllLines(folder.resolve("out"))).hasSize(256);
    }

    @Test
    void makesACalendarWithoutTheTimeZonesThatAreNotPacked() throws Exception {
        var file = Plans.write(folder, "a.json", ACCEPTED);
        var out = folder.resolve("out.ics");

        var process = sip("deadlines", "-r", "ornskoldsvik", "--as-of", "2026-03-01", "-f", "ics", file)
                .redirectOutput(out.toFile())
                .start();

        assertThat(code(process)).isZero();
        assertThat(err).isEmptyFile();
        assertThat(out)
                .content(StandardCharsets.UTF_8)
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART;VALUE=DATE:20260306\r\n")
                .endsWith("END:VCALENDAR\r\n");
    }
}
