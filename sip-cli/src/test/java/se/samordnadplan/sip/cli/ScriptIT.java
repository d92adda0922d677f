package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code sip}, in a clone whose build only copies the packaged jar and makes noise. */
class ScriptIT {

    private static final Path ROOT = Path.of(System.getProperty("sip.root"));
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    private Path clone;

    /** Making one takes longer than most tests. */
    private boolean withArchive;

    @BeforeEach
    void makesAFreshClone() throws IOException {
        clone = Files.createDirectory(folder.resolve("a clone, with blanks"));
        Files.copy(ROOT.resolve("sip"), clone.resolve("sip"), StandardCopyOption.COPY_ATTRIBUTES);
        for (var module : List.of("", "sip-bom", "sip-model", "sip-rules", "sip-validation", "sip-cli")) {
            source(module + "/pom.xml", LONG_AGO);
            source(module + "/src/main/java/A.java", LONG_AGO);
            source(module + "/src/test/java/ATest.java", LONG_AGO);
        }
        build("""
                #!/bin/sh
                cat >/dev/null
                echo "$@" >>builds
                echo "[WARNING] noise on standard output"
                echo "SLF4J(W): noise on standard error" >&2
                mkdir -p sip-cli/target
                cp "$SIP_JAR" sip-cli/target/sip-cli-1.jar
                touch sip-cli/target/original-sip-cli-1.jar sip-cli/target/sip-cli-1-sources.jar
                """);
    }

    private void source(String name, Instant changed) throws IOException {
        var file = clone.resolve(name.startsWith("/") ? name.substring(1) : name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "");
        for (var path = file; !path.equals(clone); path = path.getParent()) {
            Files.setLastModifiedTime(path, FileTime.from(changed));
        }
    }

    private void build(String script) throws IOException {
        var wrapper = Files.writeString(clone.resolve("mvnw"), script);
        assertThat(wrapper.toFile().setExecutable(true)).isTrue();
    }

    @Test
    void buildsOnceAndRunsWithoutANoise() throws Exception {
        withArchive = true;
        var plan = Plans.ACCEPTED;

        var first = sip(plan, "validate", "-q", "-");
        var second = sip(plan, "validate", "-q", "-");

        assertThat(first).isEqualTo(new Run(0, "-: godtagen\n", ""));
        assertThat(second).isEqualTo(first);
        assertThat(clone.resolve("builds"))
                .hasContent("-q -B -ntp -DskipTests -Dspotless.check.skip=true -Dmaven.javadoc.skip=true"
                        + " -pl sip-cli -am package");
    }

    @Test
    void keepsAnArchiveOfTheClassesThatFitsTheJar() throws Exception {
        withArchive = true;
        example();
        sip("", "--version");
        var first = archive();

        sip("", "--version");
        assertThat(archive()).isEqualTo(first);

        Files.setLastModifiedTime(
                clone.resolve("sip-cli/target/sip-cli-1.jar"), FileTime.from(Instant.parse("2090-01-01T00:00:00Z")));
        sip("", "--version");
        assertThat(archive()).isNotEqualTo(first);
    }

    @Test
    void runsWithoutAnArchiveWhereItIsToldToOrCannotMakeOne() throws Exception {
        withArchive = true;
        example();
        var told = run(List.of(clone.resolve("sip").toString(), "--version"), "", "SIP_CACHE", "off");
        Files.writeString(folder.resolve("a cache"), "no folder");
        var cannot = run(List.of(clone.resolve("sip").toString(), "--version"), "", "JAVA_HOME", javaHome());

        assertThat(told.code()).isZero();
        assertThat(told.out()).startsWith("sip ");
        assertThat(told.err()).isEmpty();
        assertThat(cannot).isEqualTo(told);
    }

    private void example() throws IOException {
        Plans.write(clone, "examples/plans/01-home-after-hip-fracture.json", Plans.ACCEPTED);
    }

    /** When the only archive was made. */
    private FileTime archive() throws IOException {
        try (var files = Files.list(folder.resolve("a cache/sip"))) {
            var all = files.toList();
            assertThat(all).hasSize(1);
            assertThat(all.get(0).toString()).endsWith(Runtime.version().feature() >= 25 ? ".aot" : ".jsa");
            return Files.getLastModifiedTime(all.get(0));
        }
    }

    @Test
    void buildsAgainWhenASourceIsNewer() throws Exception {
        sip("", "--version");
        source("sip-rules/src/main/java/A.java", Instant.parse("2100-01-01T00:00:00Z"));

        assertThat(sip("", "--version").code()).isZero();
        assertThat(Files.readAllLines(clone.resolve("builds"))).hasSize(2);
    }

    @Test
    void doesNotBuildAgainForATest() throws Exception {
        sip("", "--version");
        Files.setLastModifiedTime(
                clone.resolve("sip-rules/src/test/java/ATest.java"),
                FileTime.from(Instant.parse("2100-01-01T00:00:00Z")));

        assertThat(sip("", "--version").code()).isZero();
        assertThat(Files.readAllLines(clone.resolve("builds"))).hasSize(1);
    }

    @Test
    void showsTheLogOfABuildThatFails() throws Exception {
        build("#!/bin/sh\necho '[ERROR] no luck'\nexit 1\n");

        var run = sip("", "--version");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .isEqualTo("[ERROR] no luck\nsip: the build failed, see above. A JDK 17 or later and, the first time,"
                        + " access to Maven Central are needed.\n");
    }

    @Test
    void tellsOfABuildThatMakesNoJar() throws Exception {
        build("#!/bin/sh\nexit 0\n");

        var run = sip("", "--version");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("sip: the build made no jar in sip-cli/target. Run ./mvnw clean and try again.\n");
    }

    @Test
    void runsThroughALinkFromAnotherFolder() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("sip"), clone.resolve("sip"));
        Plans.write(folder, "plans/a.json", Plans.REJECTED);

        var run = run(List.of(link.toString(), "validate", "-q", "plans"), "", "JAVA_HOME", javaHome());

        assertThat(run).isEqualTo(new Run(1, "plans/a.json: underkänd, 1 avvikelse\n", ""));
    }

    /** The test may itself run in a locale that cannot name the file; a shell makes it. */
    @ParameterizedTest
    @ValueSource(strings = {"LC_ALL=C", "LC_ALL= LC_CTYPE= LANG=", "LC_ALL=xx_XX.UTF-8", "LC_ALL=C.UTF-8"})
    void readsFilesWhoseNamesAreNotAsciiInEveryLocale(String locale) throws Exception {
        Plans.write(folder, "plan", Plans.ACCEPTED);
        var script = "cp plan $(printf '\\303\\245.json') && " + locale
                + " exec \"$@\" validate -q $(printf '\\303\\245.json')";

        var run = run(List.of("sh", "-c", script, "sh", clone.resolve("sip").toString()), "", "JAVA_HOME", javaHome());

        assertThat(run).isEqualTo(new Run(0, "å.json: godtagen\n", ""));
    }

    @Test
    void findsJavaOnThePathWhenJavaHomeLeadsNowhere() throws Exception {
        assertThat(run(List.of(clone.resolve("sip").toString(), "--version"), "", "JAVA_HOME", "/nowhere")
                        .code())
                .isZero();
    }

    @Test
    void refusesAnOldJava() throws Exception {
        var old = Files.createDirectories(folder.resolve("old java/bin")).resolve("java");
        Files.writeString(old, "#!/bin/sh\nexit 1\n");
        assertThat(old.toFile().setExecutable(true)).isTrue();
        Files.writeString(folder.resolve("old java/release"), "JAVA_VERSION=\"1.8.0_402\"\n");

        var run = run(List.of(clone.resolve("sip").toString(), "--version"), "", "JAVA_HOME", folder + "/old java");

        assertThat(run)
                .isEqualTo(new Run(
                        3,
                        "",
                        "sip: this Java is older than 17. Install JDK 17 or later, and set JAVA_HOME or PATH.\n"));
    }

    private Run sip(String input, String... args) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(clone.resolve("sip").toString()));
        command.addAll(List.of(args));
        return run(command, input, "JAVA_HOME", javaHome());
    }

    private static String javaHome() {
        return System.getProperty("java.home");
    }

    private Run run(List<String> command, String input, String variable, String value)
            throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var in = Files.writeString(folder.resolve("in"), input);
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(in.toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().put("SIP_JAR", System.getProperty("sip.jar"));
        builder.environment().put("SIP_CACHE", withArchive ? "on" : "off");
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("a cache").toString());
        builder.environment()
                .put("PATH", javaHome() + "/bin:" + builder.environment().get("PATH"));
        builder.environment().put(variable, value);
        int code = builder.start().waitFor();
        return new Run(code, Files.readString(out), Files.readString(err));
    }
}
