package se.samordnadplan.packaging.checks;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * In every packaging the program prints the reports beside the example plans, to the byte, and nothing else; the log is
 * one line of Hibernate Validator, no compiler is loaded, and locale, time zone and context class loader stay.
 */
class PackagingsIT {

    private static final Path EXAMPLES = Path.of(System.getProperty("sip.root"), "examples");

    private static final String ENGINE = "org.drools.modelcompiler.KieBaseBuilder ";
    private static final List<String> COMPILERS = List.of(
            "org.drools.compiler.",
            "org.drools.drl.",
            "org.drools.model.codegen.",
            "org.drools.mvel.",
            "org.mvel",
            "org.antlr.",
            "org.eclipse.jdt.",
            "com.github.javaparser.",
            "com.thoughtworks.xstream.",
            "com.sun.tools.javac.",
            "javax.tools.");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void reportsAsEverywhere(Packaging packaging) throws Exception {
        var run = run(packaging, "-Duser.language=sv", "-Duser.country=SE", "-Duser.timezone=Europe/Stockholm");

        assertQuietlyPrints("locale sv-SE, zone Europe/Stockholm, context class loader kept", packaging, run);
    }

    @ParameterizedTest
    @EnumSource
    void reportsAsEverywhereInStrangeSurroundings(Packaging packaging) throws Exception {
        var run = run(
                packaging,
                "-Duser.language=tr",
                "-Duser.country=TR",
                "-Duser.timezone=Asia/Kathmandu",
                "-Dfile.encoding=US-ASCII",
                "-Dcontext.class.loader=none");

        assertQuietlyPrints("locale tr-TR, zone Asia/Kathmandu, context class loader none, kept", packaging, run);
    }

    private Run run(Packaging packaging, String... options) throws IOException, InterruptedException {
        var plans = files("plans").stream().map(Path::toString).toList();
        return Run.of(packaging, List.of(options), plans, folder);
    }

    private static void assertQuietlyPrints(String surroundings, Packaging packaging, Run run) throws IOException {
        var reports = files("reports").stream().map(PackagingsIT::read).collect(joining());

        assertThat(run.err()).isEqualTo(packaging.err());
        assertThat(run.out()).isEqualTo(packaging.out(reports + surroundings + "\n"));
        assertThat(run.code()).isZero();
        assertThat(run.loaded().stream().filter(line -> line.startsWith(ENGINE)))
                .isNotEmpty();
        assertThat(run.loaded().stream().filter(line -> COMPILERS.stream().anyMatch(line::startsWith)))
                .isEmpty();
    }

    private static List<Path> files(String name) throws IOException {
        try (var files = Files.list(EXAMPLES.resolve(name))) {
            return files.sorted().toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
