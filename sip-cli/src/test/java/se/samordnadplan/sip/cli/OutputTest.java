package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static se.samordnadplan.sip.cli.Plans.ACCEPTED;
import static se.samordnadplan.sip.cli.Plans.REJECTED;
import static se.samordnadplan.sip.cli.Run.sip;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** The forms of the output, and where it goes. */
class OutputTest {

    @TempDir
    private Path folder;

    @Test
    void isAnObjectForOneFile() throws IOException {
        var file = Plans.write(folder, "a.json", ACCEPTED);

        var out = sip("validate", "-f", "json", file).out();

        assertThat(ValidationReport.parse(out).document()).isEqualTo(file);
        assertThat(out).isEqualTo(ValidationReport.parse(out).toJson());
    }

    @Test
    void isAnObjectForOneDocumentOnStandardInput() {
        var out = sip(ACCEPTED, List.of("validate", "-f", "json", "-")).out();

        assertThat(ValidationReport.parse(out).document()).isEqualTo("-");
    }

    @Test
    void isAnArrayForAnythingElseAlsoOfOne() throws IOException {
        Plans.write(folder, "a.json", ACCEPTED);
        var lines = Plans.write(folder, "lines/b.ndjson", ACCEPTED + "\n" + REJECTED);

        assertThat(names(sip("validate", "-f", "json", folder.toString())))
                .containsExactly(folder + "/a.json", lines + ":1", lines + ":2");
        assertThat(names(sip("validate", "-f", "json", folder + "/a.json", lines)))
                .containsExactly(folder + "/a.json", lines + ":1", lines + ":2");
        assertThat(names(sip("validate", "-f", "json", lines))).containsExactly(lines + ":1", lines + ":2");
        var named = Plans.write(folder, "plan.txt", ACCEPTED);
        assertThat(names(sip("validate", "-f", "json", named))).containsExactly(named);
        assertThat(names(sip(ACCEPTED, List.of("validate", "-f", "json", "--input", "ndjson", "-"))))
                .containsExactly("-:1");
    }

    private static List<String> names(Run run) throws IOException {
        var array = new ObjectMapper().readTree(run.out());
        assertThat(array.isArray()).isTrue();
        return array.findValuesAsText("document").stream()
                .filter(name -> name.startsWith("/") || name.startsWith("-"))
                .toList();
    }

    @Test
    void laysAnArrayOutLikeAnObject() throws IOException {
        var file = Plans.write(folder, "a.json", ACCEPTED);

        var object = sip("validate", "-f", "json", file).out();
        var array = sip("validate", "-f", "json", file, file).out();

        var indented = object.strip().indent(2).stripTrailing();
        assertThat(array).isEqualTo("[\n" + indented + ",\n" + indented + "\n]\n");
    }

    @Test
    void isAnEmptyArrayWhereThereIsNoDocument() {
        assertThat(sip("", List.of("validate", "-f", "json", "--input", "ndjson", "-"))
                        .out())
                .isEqualTo("[]\n");
        assertThat(sip("", List.of("validate", "-f", "ndjson", "--input", "ndjson", "-"))
                        .out())
                .isEmpty();
    }

    @Test
    void isAReportALineInNdjson() throws IOException {
        var lines = Plans.write(folder, "b.ndjson", "{\n" + ACCEPTED);

        var out = sip("validate", "-f", "ndjson", lines).out();

        assertThat(out.lines().map(ValidationReport::parse))
                .extracting(ValidationReport::document)
                .containsExactly(lines + ":1", lines + ":2");
        assertThat(out).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void writesAFileAndNothingElse() throws IOException {
        var file = Plans.write(folder, "in/a.json", REJECTED);
        var output = folder.resolve("out.txt");
        Files.writeString(output, "before");

        var run = sip("validate", "-q", file, "-o", output.toString());

        assertThat(run).isEqualTo(new Run(1, "", ""));
        assertThat(output).hasContent(file + ": underkänd, 1 avvikelse");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("in", "out.txt");
    }

    @Test
    void writesThroughALink() throws IOException {
        var file = Plans.write(folder, "a.json", ACCEPTED);
        var output = Files.writeString(folder.resolve("out.txt"), "before");
        var link = Files.createSymbolicLink(folder.resolve("link"), output);

        assertThat(sip("validate", "-q", file, "-o", link.toString()).code()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(output).hasContent(file + ": godtagen");
    }

    @Test
    void writesThroughLinksThatLeadToNoFileYet() throws IOException {
        var file = Plans.write(folder, "a.json", ACCEPTED);
        var there = Files.createDirectory(folder.resolve("there"));
        Files.createSymbolicLink(there.resolve("second"), Path.of("out.txt"));
        var link = Files.createSymbolicLink(folder.resolve("link"), Path.of("there/second"));

        assertThat(sip("validate", "-q", file, "-o", link.toString()).code()).isZero();

        assertThat(link).isSymbolicLink();
        assertThat(there.resolve("second")).isSymbolicLink();
        assertThat(there.resolve("out.txt")).hasContent(file + ": godtagen");
    }

    @Test
    void doesNotGoRoundInACircleOfLinks() throws IOException {
        var file = Plans.write(folder, "a.json", ACCEPTED);
        Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));

        assertThat(sip("validate", "-q", file, "-o", folder + "/one").err())
                .isEqualTo("sip: '" + folder + "/one' cannot be written; see whether its folder exists, you may write"
                        + " there and the disk has room\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-------", "rw-rw-r--", "r--r--r--"})
    void keepsThePermissionsOfTheFileThatItReplaces(String permissions) throws IOException {
        var file = Plans.write(folder, "a.json", ACCEPTED);
        var output = Files.writeString(folder.resolve("out.txt"), "before");
        Files.setPosixFilePermissions(output, PosixFilePermissions.fromString(permissions));

        assertThat(sip("validate", "-q", file, "-o", output.toString()).code()).isZero();

        assertThat(output).hasContent(file + ": godtagen");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(output)))
                .isEqualTo(permissions);
    }

    @Test
    void mayHaveTheLongestName() throws IOException {
        var file = Plans.write(folder, "a.json", ACCEPTED);
        var output = folder.resolve("o".repeat(255));

        assertThat(sip("validate", "-q", file, "-o", output.toString())).isEqualTo(new Run(0, "", ""));
        assertThat(output).hasContent(file + ": godtagen");
    }

    @Test
    void leavesTheFileAsItIsWhenTheOnlyDocumentCannotBeRead() throws IOException {
        Plans.write(folder, "a.json.gz", "no gzip");
        var output = Files.writeString(folder.resolve("out.json"), "before");

        var run = sip("validate", "-f", "json", folder + "/a.json.gz", "-o", output.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(output).hasContent("before");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("a.json.gz", "out.json");
    }

    /** An empty list would say that there was nothing to judge. */
    @Test
    void leavesTheFileAsItIsWhenNoDocumentCouldBeRead() throws IOException {
        Plans.write(folder, "in/a.json.gz", "no gzip");
        Plans.write(folder, "in/b.json.gz", "no gzip");
        for (var format : List.of("json", "ndjson", "text")) {
            var output = Files.writeString(folder.resolve("out"), "before");

            var run = sip("validate", "-f", format, folder + "/in", "-o", output.toString());

            assertThat(run.code()).isEqualTo(3);
            assertThat(output).hasContent("before");
            assertThat(sip("validate", "-f", format, folder + "/in").out()).isEmpty();
        }
    }

    @Test
    void countsInTextAlsoTheDocumentsWithoutAReport() throws IOException {
        Plans.write(folder, "a.json.gz", "no gzip");
        Plans.write(folder, "b.json", ACCEPTED);

        assertThat(sip("validate", folder.toString()).out()).endsWith("\n2 dokument: 1 godtaget, 1 utan rapport\n");
    }

    @Test
    void isAnArrayOfTheReportsThatThereAre() throws IOException {
        Plans.write(folder, "a.json.gz", "no gzip");
        var file = Plans.write(folder, "b.json", ACCEPTED);
        Plans.write(folder, "c.json.gz", "no gzip");

        assertThat(names(sip("validate", "-f", "json", folder.toString()))).containsExactly(file);
    }

    @Test
    void writesToADevice() throws IOException {
        var file = Plans.write(folder, "a.json", ACCEPTED);

        assertThat(sip("validate", file, "-o", "/dev/null")).isEqualTo(new Run(0, "", ""));
    }

    /** Not the folder for temporary files, in which what is written waits. */
    @ParameterizedTest
    @ValueSource(strings = {"html", "junit"})
    void namesTheDeviceThatIsFull(String format) throws IOException {
        assumeTrue(Files.exists(Path.of("/dev/full")));
        var lines = Plans.write(folder, "a.ndjson", (REJECTED + "\n").repeat(300));

        assertThat(sip("validate", "-f", format, lines, "-o", "/dev/full"))
                .isEqualTo(new Run(
                        3,
                        "",
                        "sip: '/dev/full' cannot be written; see whether its folder exists, you may write there and the"
                                + " disk has room\n"));
    }

    @Test
    void writesEveryOtherListToAFileToo() {
        for (var command : List.of("rules", "rule-sets", "schema")) {
            var output = folder.resolve(command);
            var name = command.equals("schema") ? List.of("schema", "rule-set") : List.of(command);

            var args = new ArrayList<>(name);
            args.addAll(List.of("-o", output.toString()));
            assertThat(sip(args.toArray(new String[0]))).isEqualTo(new Run(0, "", ""));

            assertThat(output).hasContent(sip(name.toArray(new String[0])).out());
        }
    }
}
