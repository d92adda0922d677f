package se.samordnadplan.release;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The next release: the files under version control, with the version of the release, built as CONTRIBUTING.md says,
 * into a staging folder. It is built a second time elsewhere, at the same time, under a clock and a language of other people.
 */
final class Release {

    static final Path ROOT = Path.of(System.getProperty("sip.root"));

    /** For all that is made of the release. */
    static final Path WORK = ROOT.resolve("release/target/release");

    static final String DEVELOPED = System.getProperty("sip.version");
    static final String VERSION = DEVELOPED.replace("-SNAPSHOT", "");

    /** Modules that are published, in the order of the build. */
    static final List<String> MODULES =
            List.of("sip-bom", "sip-model", "sip-rules", "sip-rules-test", "sip-validation", "sip-cli");

    private static final List<String> NAMES = List.of("first", "second/in/another/folder");
    private static final Release RELEASE = new Release();

    private final Path staging;
    private final Path stagingOfSecond;
    private final Path localRepository;

    private Release() {
        try {
            delete(WORK);
            Files.createDirectories(WORK);
            staging = WORK.resolve("staging");
            stagingOfSecond = WORK.resolve("staging-of-second");
            localRepository = Files.createDirectory(WORK.resolve("repository"));
            build();
        } catch (IOException e) {
            throw new IllegalStateException("the release cannot be built", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** Built on the first call. */
    static Release get() {
        return RELEASE;
    }

    Path staging() {
        return staging;
    }

    Path stagingOfSecond() {
        return stagingOfSecond;
    }

    /** Empty at first. */
    Path localRepository() {
        return localRepository;
    }

    /** The sources that were built, with the version of the release. */
    Path sources() {
        return WORK.resolve(NAMES.get(0));
    }

    Path staged(String module, String ending) {
        return staging.resolve("se/samordnadplan/" + module + "/" + VERSION + "/" + module + "-" + VERSION + ending);
    }

    private void build() throws IOException, InterruptedException {
        // a build server may have made the clone as somebody else
        var git = Stream.of("git", "-c", "safe.directory=*", "-c", "core.quotePath=false", "ls-files");
        var files = Command.start(ROOT, Map.of(), git)
                .output()
                .lines()
                .filter(file -> Files.exists(ROOT.resolve(file)))
                .toList();
        var second = WORK.resolve(NAMES.get(1));
        copy(files, ROOT, sources());
        setVersion(sources());
        copy(files, sources(), second);
        var builds = List.of(
                deploy(sources(), staging, environment("Europe/Stockholm", "sv", "SE")),
                deploy(second, stagingOfSecond, environment("Asia/Kathmandu", "tr", "TR")));
        for (var build : builds) {
            build.output();
        }
    }

    /** For all Java of a build. Also without the best code, which takes longer to make than it would save. */
    private static Map<String, String> environment(String zone, String language, String country) {
        var options =
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Duser.timezone=%s -Duser.language=%s -Duser.country=%s";
        return Map.of("TZ", zone, "JDK_JAVA_OPTIONS", options.formatted(zone, language, country));
    }

    private static void setVersion(Path sources) throws IOException, InterruptedException {
        Command.maven(
                        sources,
                        Map.of(),
                        "versions:set",
                        "-DnewVersion=" + VERSION,
                        "-DprocessAllModules",
                        "-DgenerateBackupPoms=false",
                        "-Ppackagings,peers,fuzz,mutation,examples-frameworks,release-check",
                        localRepositoryOfThisBuild())
                .output();
    }

    /** Only what is published, and without the tests, which the usual build runs. */
    private static Command deploy(Path sources, Path staging, Map<String, String> environment) {
        return Command.maven(
                sources,
                environment,
                "-Prelease",
                "deploy",
                "-DaltDeploymentRepository=staging::" + staging.toUri(),
                "-pl",
                MODULES.stream().collect(joining(",")),
                "-Dmaven.test.skip=true",
                "-Dspotless.check.skip=true",
                "-Dmaven.install.skip=true",
                localRepositoryOfThisBuild());
    }

    private static String localRepositoryOfThisBuild() {
        return "-Dmaven.repo.local=" + System.getProperty("sip.local.repository");
    }

    private static void copy(List<String> files, Path from, Path to) throws IOException {
        for (var file : files) {
            var copy = to.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(from.resolve(file), copy);
        }
    }

    /** What an earlier run left behind. */
    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (var files = Files.walk(folder)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
