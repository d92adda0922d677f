package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static se.samordnadplan.sip.cli.Plans.ACCEPTED;
import static se.samordnadplan.sip.cli.Plans.plan;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** Broken documents end in a finding, broken files in an exit code; never in a stack trace. */
class BadInputTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void givesOneFinding(String what, byte[] bytes, String finding) {
        var run = sip(bytes, List.of("validate", "-f", "json", "-"));

        assertThat(ValidationReport.parse(run.out()).findings())
                .extracting(it -> it.rule() + " " + it.pointer())
                .containsExactly(finding);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
    }

    static Stream<Arguments> givesOneFinding() {
        return Stream.of(
                bad("an empty file", "", "json-malformed "),
                bad("white space only", " \n\n", "json-malformed "),
                bad("truncated JSON", "{\"formatVersion\": \"1.0\",\n", "json-malformed "),
                bad("not JSON at all", "<plan/>", "json-malformed "),
                bad("text after the document", ACCEPTED + " x", "json-malformed "),
                bad("a document after the document", ACCEPTED + "{}", "json-malformed "),
                bad("UTF-16 with its mark", ACCEPTED, StandardCharsets.UTF_16, "json-malformed "),
                bad("UTF-16 without a mark", ACCEPTED, StandardCharsets.UTF_16LE, "json-malformed "),
                bad("Latin-1", "{\"formatVersion\": \"å\"}", StandardCharsets.ISO_8859_1, "json-malformed "),
                bad("a number instead of a document", "7", "json-invalid-value "),
                bad("a list instead of a document", "[]", "json-invalid-value "),
                bad("no version of the format", "{}", "format-version-unsupported /formatVersion"),
                bad("a field twice", with("\"status\":\"CLOSED\""), "json-duplicate-field /status"),
                bad("a number as a date", need("20260227"), "json-invalid-value /need/identifiedOn"),
                bad("29 February 2025", need("\"2025-02-29\""), "json-invalid-value /need/identifiedOn"),
                bad("29 February 2100", need("\"2100-02-29\""), "json-invalid-value /need/identifiedOn"),
                bad(
                        "a word that no enum has",
                        with("\"consent\":{\"decision\":\"PERHAPS\"}"),
                        "json-invalid-value /consent/decision"),
                bad("a text for a list", with("\"goals\":\"none\""), "json-invalid-value /goals"),
                bad("a list for an object", with("\"need\":[]"), "json-invalid-value /need"),
                bad(
                        "an unknown field",
                        with("\"goal\":[],\"need\":{\"identifiedOn\":\"2026-02-27\"}"),
                        "json-unknown-field "),
                bad("5 MiB and a byte", large(5 * 1024 * 1024 + 1), "json-too-large "),
                bad("6 MiB", large(6 * 1024 * 1024), "json-too-large "),
                bad("10,000 lists within each other", "[".repeat(10_000), "json-too-deep "),
                bad("10,000 objects within each other", "{\"goals\":".repeat(10_000), "json-too-deep "));
    }

    private static Arguments bad(String what, String text, String finding) {
        return bad(what, text, StandardCharsets.UTF_8, finding);
    }

    private static Arguments bad(String what, String text, Charset charset, String finding) {
        return arguments(what, text.getBytes(charset), finding);
    }

    private static String with(String field) {
        return plan("sip-4", field);
    }

    private static String need(String date) {
        return with("\"need\":{\"identifiedOn\":" + date + "}");
    }

    private static String large(int bytes) {
        return ACCEPTED + " ".repeat(bytes - ACCEPTED.length());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void isAcceptedWhereItIsNoFault(String what, byte[] bytes) {
        var run = sip(bytes, List.of("validate", "-f", "json", "-"));

        assertThat(ValidationReport.parse(run.out()).verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(run.code()).isZero();
    }

    static Stream<Arguments> isAcceptedWhereItIsNoFault() {
        return Stream.of(
                arguments("a byte order mark", ("\uFEFF" + ACCEPTED).getBytes(StandardCharsets.UTF_8)),
                arguments("5 MiB to the byte", large(5 * 1024 * 1024).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void isAFileThatMayNotBeRead() throws IOException {
        var file = folder.resolve("a.json");
        Files.writeString(file, ACCEPTED);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(file), "whoever runs this test, mostly root, may read every file");

        var run = sip("validate", file.toString());

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("sip: '" + file
                        + "' was not evaluated: permission to read it is missing; ask for it, or leave it out\n");
    }

    @Test
    void isAFolderThatMayNotBeRead() throws IOException {
        var locked = Files.createDirectory(folder.resolve("locked"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("---------"));
        assumeFalse(Files.isReadable(locked), "whoever runs this test, mostly root, may read every folder");

        var run = sip("validate", folder.toString(), locked + "/a.json");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.contains("permission to read it is missing"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void isAFolderNamedLikeADocumentWhichIsSearched() throws IOException {
        Plans.write(folder, "plans.json/a.json", ACCEPTED);

        assertThat(sip("validate", "-q", folder + "/plans.json").out())
                .isEqualTo(folder + "/plans.json/a.json: godtagen\n");
    }
}
