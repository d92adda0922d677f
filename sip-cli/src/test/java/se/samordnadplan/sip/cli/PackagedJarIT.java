package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Plans.ACCEPTED;
import static se.samordnadplan.sip.cli.Plans.REJECTED;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one jar that is published, run as users run it. */
class PackagedJarIT {

    private static final Path JAR = Path.of(System.getProperty("sip.jar"));
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @TempDir
    private Path folder;

    @Test
    void judgesADocumentAndSaysNothingElse() throws Exception {
        var file = Plans.write(folder, "a.json", ACCEPTED);

        var run = java("-jar", JAR.toString(), "validate", "-q", "--as-of", "2026-03-01", file);

        assertThat(run).isEqualTo(new Run(0, file + ": godtagen\n", ""));
    }

    @Test
    void writesTheSameBytesInEveryPlace() throws Exception {
        var file = Plans.write(folder, "a.json", REJECTED);
        var command = new String[] {"-jar", JAR.toString(), "validate", "--as-of", "2026-03-01", file};

        var here = java(command);
        var there = java(concat(
                List.of(
                        "-Duser.language=tr",
                        "-Duser.country=TR",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.timezone=Pacific/Kiritimati"),
                command));

        assertThat(there).isEqualTo(here);
        assertThat(here.code()).isOne();
        assertThat(here.out()).contains("Underkänd: 1 avvikelse\n");
    }

    @Test
    void readsARuleSetOfAUser() throws Exception {
        var file = Plans.write(folder, "a.json", ACCEPTED);
        var ruleSet = Plans.write(folder, "own.yaml", """
                formatVersion: "1.0"
                id: own
                extends: national
                title: {sv: Egen, en: Own}
                versions:
                  - version: "1"
                    from: 2026-01-01
                """);

        var run = java("-jar", JAR.toString(), "validate", file, "-r", ruleSet, "--as-of", "2026-03-01");

        assertThat(run.out()).contains("\nRegelverk own 1 · bedömd per 2026-03-01\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void makesAPageFromTheTemplatesWithin() throws Exception {
        var file = Plans.write(folder, "a.json", ACCEPTED);

        var run = java("-jar", JAR.toString(), "validate", "-f", "html", "--as-of", "2026-03-01", file);

        assertThat(run.out())
                .startsWith("<!doctype html>\n<html lang=\"sv\">\n")
                .contains("<h2 id=\"d1\" tabindex=\"-1\">Plan sip-1</h2>")
                .endsWith("</html>\n");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void tellsOfAClosedPipeInOneLine() throws Exception {
        var file = Plans.write(folder, "a.json", ACCEPTED);
        var err = folder.resolve("err");
        var process = new ProcessBuilder(JAVA.toString(), "-jar", JAR.toString(), "validate", file)
                .redirectError(err.toFile())
                .start();

        process.getInputStream().close();

        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(err)
                .content(StandardCharsets.UTF_8)
                .isEqualTo("sip: standard output cannot be written; see whether its reader is still there and"
                        + " the disk has room\n");
    }

    @Test
    void endsWithTheCodeOfTheRun() throws Exception {
        assertThat(java("-jar", JAR.toString(), "--version").code()).isZero();
        assertThat(java("-jar", JAR.toString(), "validate").code()).isEqualTo(2);
    }

    @Test
    void holdsEachEntryOnceAndAllThatIsNeeded() throws IOException {
        try (var jar = new JarFile(JAR.toFile())) {
            var names = jar.stream().map(ZipEntry::getName).toList();

            assertThat(new HashSet<>(names)).hasSameSizeAs(names);
            assertThat(names)
                    .contains(
                            "META-INF/LICENSE",
                            "META-INF/NOTICE",
                            "META-INF/sip/rule-sets/national.json",
                            "META-INF/sip/examples/goal-stated/bad.json")
                    .noneMatch(name -> name.endsWith("module-info.class") || name.startsWith("META-INF/maven/"));
            assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                    .isEqualTo(Main.class.getName());
            assertThat(lines(jar, "META-INF/services/org.slf4j.spi.SLF4JServiceProvider"))
                    .containsExactly("org.slf4j.nop.NOPServiceProvider");
            assertThat(lines(jar, "META-INF/services/com.fasterxml.jackson.core.JsonFactory"))
                    .hasSize(2);
        }
    }

    private static List<String> lines(JarFile jar, String name) {
        try (var in = jar.getInputStream(new JarEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String[] concat(List<String> first, String... then) {
        var all = new ArrayList<>(first);
        all.addAll(List.of(then));
        return all.toArray(new String[0]);
    }

    private Run java(String... args) throws IOException, InterruptedException {
        var command = concat(List.of(JAVA.toString(), Run.QUICK), args);
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        int code = new ProcessBuilder(command)
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }
}
