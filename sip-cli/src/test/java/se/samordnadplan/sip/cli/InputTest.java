package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Plans.ACCEPTED;
import static se.samordnadplan.sip.cli.Plans.REJECTED;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Which documents are read, in which order, and what they are called. */
class InputTest {

    private static final List<String> LINES = List.of("validate", "-q", "--input", "ndjson", "-");

    @TempDir
    private Path folder;

    @Test
    void searchesFoldersWithinFoldersInTheOrderOfTheirPaths() throws IOException {
        for (var name :
                List.of("b.json", "a.ndjson", "b/a.JSON", "b-c.jsonl", "c/d/e.json", "notes.txt", "x.json.bak")) {
            Plans.write(folder, name, ACCEPTED);
        }

        assertThat(names(sip("validate", "-q", folder.toString())))
                .containsExactly("a.ndjson:1", "b-c.jsonl:1", "b.json", "b/a.JSON", "c/d/e.json");
    }

    @Test
    void leavesOutWhatIsHiddenAndFollowsNoLinks() throws IOException {
        Plans.write(folder, "in/a.json", ACCEPTED);
        Plans.write(folder, "in/.b.json", ACCEPTED);
        Plans.write(folder, "in/.git/c.json", ACCEPTED);
        Plans.write(folder, "out/d.json", ACCEPTED);
        Files.createSymbolicLink(folder.resolve("in/e.json"), folder.resolve("out/d.json"));
        Files.createSymbolicLink(folder.resolve("in/f"), folder.resolve("out"));

        assertThat(names(sip("validate", "-q", folder.toString()))).containsExactly("in/a.json", "out/d.json");
    }

    @Test
    void readsWhatIsNamedAlsoWhenItIsHiddenOrALink() throws IOException {
        Plans.write(folder, ".b.json", ACCEPTED);
        Files.createSymbolicLink(folder.resolve("e.json"), folder.resolve(".b.json"));

        assertThat(names(sip("validate", "-q", folder + "/e.json", folder + "/.b.json")))
                .containsExactly("e.json", ".b.json");
    }

    @Test
    void keepsTheOrderOfTheCommandLineAlsoForWhatIsNamedTwice() throws IOException {
        Plans.write(folder, "a.json", ACCEPTED);
        Plans.write(folder, "b.json", ACCEPTED);

        assertThat(names(sip("validate", "-q", folder + "/b.json", folder.toString())))
                .containsExactly("b.json", "a.json", "b.json");
    }

    @Test
    void readsAnyFileThatIsNamedAsOneDocumentUnlessToldOtherwise() throws IOException {
        var file = Plans.write(folder, "plan.txt", ACCEPTED + "\n");

        assertThat(names(sip("validate", "-q", file))).containsExactly("plan.txt");
        assertThat(names(sip("validate", "-q", "--input", "ndjson", file))).containsExactly("plan.txt:1");
    }

    @Test
    void unpacksFiles() throws IOException {
        Files.write(folder.resolve("a.json.gz"), packed(ACCEPTED));
        Files.write(folder.resolve("b.ndjson.GZ"), packed(ACCEPTED + "\n" + REJECTED));
        Files.write(folder.resolve("c.jsonl.gz"), packed(ACCEPTED));

        assertThat(names(sip("validate", "-q", folder.toString())))
                .containsExactly("a.json.gz", "b.ndjson.GZ:1", "b.ndjson.GZ:2", "c.jsonl.gz:1");
    }

    @Test
    void takesTheDigestOfTheUnpackedBytesAndOfALineWithoutItsEnd() throws IOException {
        var packed = Files.write(folder.resolve("a.json.gz"), packed(ACCEPTED)).toString();

        var digest = digest(sip(ACCEPTED, List.of("validate", "-f", "ndjson", "-")));
        assertThat(digest(sip("validate", "-f", "ndjson", packed))).isEqualTo(digest);
        assertThat(digest(sip(ACCEPTED + "\r\n", List.of("validate", "-f", "ndjson", "--input", "ndjson", "-"))))
                .isEqualTo(digest);
    }

    private static String digest(Run run) {
        return ValidationReport.parse(run.out()).plan().sha256();
    }

    @Test
    void tellsOfAPackedFileThatEndsTooSoonAfterItsWholeLines() throws IOException {
        var whole = packed(ACCEPTED + "\n" + " \n".repeat(100_000));
        Files.write(folder.resolve("a.ndjson.gz"), Arrays.copyOf(whole, whole.length - 20));

        var run = sip("validate", "-q", folder.toString());

        assertThat(names(run)).containsExactly("a.ndjson.gz:1");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("sip: '" + folder
                        + "/a.ndjson.gz' was not evaluated: it is not a whole gzip file; pack it anew\n");
    }

    /** Files that are packed piece by piece, such as logs, have several members. */
    @Test
    void losesNoDocumentWhereAFurtherPieceOfAPackedFileIsDamaged() throws IOException {
        var second = packed(ACCEPTED + "\n");
        second[1] = 0;
        try (var out = Files.newOutputStream(folder.resolve("a.ndjson.gz"))) {
            out.write(packed(ACCEPTED + "\n"));
            out.write(second);
        }

        var run = sip("validate", "-q", folder.toString());

        assertThat(names(run)).containsExactly("a.ndjson.gz:1");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("sip: '" + folder
                        + "/a.ndjson.gz' was not evaluated: it is not a whole gzip file; pack it anew\n");
    }

    @Test
    void readsADocumentALineAndSkipsBlankOnes() {
        var run = sip("\uFEFF" + ACCEPTED + "\r\n\r\n \t\n" + REJECTED + "\n\n" + ACCEPTED, LINES);

        assertThat(run.out()).isEqualTo("-:1: godtagen\n-:4: underkänd, 1 avvikelse\n-:6: godtagen\n");
    }

    @Test
    void rejectsABrokenLineAndGoesOn() {
        var run = sip("{\n" + ACCEPTED + "\n", LINES);

        assertThat(run.out()).isEqualTo("-:1: underkänd, 1 avvikelse\n-:2: godtagen\n");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    @Test
    void rejectsALineOverTheLimitAndGoesOn() {
        var limit = 5 * 1024 * 1024;
        var most = ACCEPTED + " ".repeat(limit - ACCEPTED.length());

        var run = sip(most + "\r\n" + most + " \n" + " ".repeat(3 * limit) + "x\n" + ACCEPTED + "\n", LINES);

        assertThat(run.out()).isEqualTo("""
                        -:1: godtagen
                        -:2: underkänd, 1 avvikelse
                        -:3: underkänd, 1 avvikelse
                        -:4: godtagen
                        """);
    }

    @Test
    void findsNoDocumentInBlankLinesAndThatIsFine() {
        var run = sip("\n\n", List.of("validate", "--input", "ndjson", "-"));

        assertThat(run.out()).isEqualTo("Inga dokument.\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void keepsTheOrderWithManyThreads() {
        var slow = ACCEPTED + " ".repeat(1_000_000);
        var lines = (slow + "\n" + ACCEPTED + "\n" + REJECTED + "\n").repeat(20);

        var one = sip(lines, List.of("validate", "-f", "ndjson", "--input", "ndjson", "-j", "1", "-"));
        var eight = sip(lines, List.of("validate", "-f", "ndjson", "--input", "ndjson", "-j", "8", "-"));

        assertThat(eight.out()).isEqualTo(one.out());
        assertThat(eight.out().lines()).hasSize(60);
    }

    /** The names in lines of {@code -q}, without the folder. */
    private List<String> names(Run run) {
        return run.out()
                .lines()
                .map(line -> line.substring(0, line.indexOf(": "))
                        .substring(folder.toString().length() + 1))
                .toList();
    }

    private static byte[] packed(String content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(bytes)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }
}
