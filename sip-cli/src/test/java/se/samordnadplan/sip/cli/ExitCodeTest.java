package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.samordnadplan.sip.cli.Plans.ACCEPTED;
import static se.samordnadplan.sip.cli.Plans.REJECTED;
import static se.samordnadplan.sip.cli.Plans.WITH_REMARKS;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the exit code says of the documents and of the run. */
class ExitCodeTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "of a document that is {0} and --fail-on {1} it is {2}")
    @CsvSource({
        "ACCEPTED, error, 0",
        "ACCEPTED, warning, 0",
        "ACCEPTED, never, 0",
        "WITH_REMARKS, error, 0",
        "WITH_REMARKS, warning, 1",
        "WITH_REMARKS, never, 0",
        "REJECTED, error, 1",
        "REJECTED, warning, 1",
        "REJECTED, never, 0"
    })
    void saysWhetherADocumentIsOverTheLimit(String verdict, String failOn, int code) {
        var run = sip(document(verdict), List.of("validate", "--fail-on", failOn, "-"));

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.err()).isEmpty();
    }

    private static String document(String verdict) {
        return switch (verdict) {
            case "ACCEPTED" -> ACCEPTED;
            case "WITH_REMARKS" -> WITH_REMARKS;
            default -> REJECTED;
        };
    }

    @Test
    void failsOnErrorsUnlessToldOtherwise() {
        assertThat(sip(WITH_REMARKS, List.of("validate", "-")).code()).isZero();
        assertThat(sip(REJECTED, List.of("validate", "-")).code()).isOne();
    }

    @ParameterizedTest(name = "of {0} rejected files it is 1")
    @ValueSource(ints = {255, 256, 257, 512})
    void isNoNumberOfFiles(int files) throws IOException {
        for (int i = 0; i < files; i++) {
            Plans.write(folder, i + ".json", REJECTED);
        }

        var run = sip("validate", "-q", folder.toString());

        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out().lines()).hasSize(files);
    }

    @Test
    void isTwoForAnEmptyFolder() {
        assertThat(sip("validate", folder.toString()).code()).isEqualTo(2);
        assertThat(sip("deadlines", folder.toString()).code()).isEqualTo(2);
    }

    @Test
    void isTwoBeforeAnythingIsReadOrWritten() throws IOException {
        var output = folder.resolve("out.txt");
        var unreadable = Plans.write(folder, "a.json.gz", "no gzip");

        var run = sip("validate", unreadable, folder + "/nowhere.json", "-o", output.toString());

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1);
        assertThat(output).doesNotExist();
    }

    /** Root may read every file, but not this one, and not from its beginning. */
    @ParameterizedTest
    @ValueSource(strings = {"validate", "deadlines"})
    void isThreeWhenAFileThatIsThereCannotBeRead(String command) {
        var file = "/proc/self/mem";
        assumeTrue(Files.exists(Path.of(file)), "this system has no file that cannot be read");

        var run = sip(command, file);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("sip: '" + file + "' was not evaluated: reading from disk failed; see whether it is a file"
                        + " and the disk is well\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"validate", "deadlines"})
    void isThreeWhenTheDiskIsFull(String command) throws IOException {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "this system has no device that is always full");
        var file = Plans.write(folder, "a.json", REJECTED);

        var toFile = sip(command, file, "-o", full.toString());
        try (var out = Files.newOutputStream(full)) {
            assertThat(sip(InputStream.nullInputStream(), out, command, file).code())
                    .isEqualTo(3);
        }

        assertThat(toFile.code()).isEqualTo(3);
        assertThat(toFile.err())
                .endsWith("sip: '/dev/full' cannot be written; see whether its folder exists, you may write there and"
                        + " the disk has room\n");
    }

    @Test
    void isThreeWhenAFileCannotBeReadFromDiskAlsoWhenAnotherIsRejected() throws IOException {
        Plans.write(folder, "a.json.gz", "no gzip");
        Plans.write(folder, "b.json", REJECTED);

        var run = sip("validate", "-q", folder.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEqualTo(folder + "/b.json: underkänd, 1 avvikelse\n");
        assertThat(run.err())
                .isEqualTo("sip: '" + folder
                        + "/a.json.gz' was not evaluated: it is not a whole gzip file; pack it anew\n");
    }

    @Test
    void isThreeWhenStandardInputCannotBeRead() {
        var run = sip(new BrokenInput(), "validate", "-");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("sip: '-' was not evaluated: reading from disk failed; see whether it is a file and"
                        + " the disk is well\n");
    }

    @Test
    void isThreeWhenStandardOutputCannotBeWritten() throws IOException {
        var file = Plans.write(folder, "a.json", REJECTED);

        var run = sip(InputStream.nullInputStream(), new ClosedPipe(), "validate", file);

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("sip: standard output cannot be written; see whether its reader is still there and"
                        + " the disk has room\n");
    }

    @Test
    void isThreeWhenStandardOutputCannotTakeAHelpText() {
        var run = sip(InputStream.nullInputStream(), new ClosedPipe(), "--version");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("sip: standard output cannot be written; see whether its reader is still there and"
                        + " the disk has room\n");
    }

    @Test
    void isThreeWhenTheOutputFileCannotBeMade() throws IOException {
        var file = Plans.write(folder, "a.json", REJECTED);
        var output = folder.resolve("nowhere/out.txt");

        var run = sip("validate", file, "-o", output.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("sip: '" + output + "' cannot be written; see whether its folder exists, you may write"
                        + " there and the disk has room\n");
        assertThat(output).doesNotExist();
    }

    @Test
    void isThreeWhenTheOutputFileIsAFolder() throws IOException {
        var file = Plans.write(folder, "a.json", ACCEPTED);
        var output = Files.createDirectory(folder.resolve("out"));

        assertThat(sip("validate", file, "-o", output.toString()).code()).isEqualTo(3);
    }

    @Test
    void isThreeForADefectOfTheProgramWhoseTraceIsShownOnlyWhenAsked() {
        assertThat(withBrokenClock("validate", "-"))
                .isEqualTo(new Run(
                        3, "", "sip: internal error (IllegalStateException); use --verbose and report what it says\n"));
        assertThat(withBrokenClock("validate", "-", "-v").err())
                .startsWith("sip: internal error (IllegalStateException); report what follows\n"
                        + "java.lang.IllegalStateException\n    at ")
                .doesNotContain("may quote a plan");
    }

    private static Run withBrokenClock(String... args) {
        var clock = new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                throw new IllegalStateException("this message may quote a plan");
            }
        };
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Main.run(args, InputStream.nullInputStream(), out, err, clock, Map.of());
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static final class BrokenInput extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("broken");
        }
    }

    private static final class ClosedPipe extends OutputStream {

        @Override
        public void write(int b) throws IOException {
            throw new IOException("Broken pipe");
        }
    }
}
