package se.samordnadplan.packaging.checks;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** What comes with {@code sip-validation}: which jars, and how large they are. The check of a release reads the same list. */
class EmbeddedJarsIT {

    private static final Path ROOT = Path.of(System.getProperty("sip.root"));
    private static final Path LIST = ROOT.resolve("packagings/checks/src/test/resources/embedded-jars.tsv");
    private static final int KB = 1_000;
    private static final int MB = 1_000 * KB;

    private final Map<String, Long> jars = jars();

    @Test
    void areThoseOfTheList() throws IOException {
        var list = new StringBuilder();
        jars.forEach((name, size) -> list.append(row(name, size)));

        if (Boolean.getBoolean("sip.update")) {
            Files.writeString(LIST, list);
        }
        assertThat(list).as("a new jar takes a record in docs/decisions").hasToString(Files.readString(LIST));
    }

    @Test
    void haveAtMost12OfDroolsAndThoseAtMost4Megabytes() {
        Predicate<String> ofDrools = name -> name.startsWith("drools-") || name.startsWith("kie-");

        assertThat(jars.keySet().stream().filter(ofDrools)).hasSizeBetween(1, 12);
        assertThat(sum(ofDrools)).isLessThanOrEqualTo(4 * MB);
    }

    @Test
    void haveAtMost15Megabytes() {
        assertThat(sum(name -> true)).isLessThanOrEqualTo(15 * MB);
    }

    /** Ours have another version with each release, and are not the same size with every compiler. */
    private static String row(String name, long size) {
        return name.startsWith("sip-")
                ? name.replaceFirst("-[0-9].*", "\tours\n")
                : "%s\t%d\n".formatted(name, Math.round((double) size / KB));
    }

    private long sum(Predicate<String> names) {
        return jars.entrySet().stream()
                .filter(jar -> names.test(jar.getKey()))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    /** All that the program has, but for the provider of logging, which is its own. */
    private static Map<String, Long> jars() {
        try (var files = Files.list(ROOT.resolve("packagings/program/target/lib"))) {
            return files.filter(file -> !file.getFileName().toString().startsWith("slf4j-jdk14-"))
                    .collect(toMap(
                            file -> file.getFileName().toString(),
                            file -> file.toFile().length(),
                            (one, other) -> one,
                            TreeMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
