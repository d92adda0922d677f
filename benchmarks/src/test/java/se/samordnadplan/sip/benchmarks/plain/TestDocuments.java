package se.samordnadplan.sip.benchmarks.plain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipJsonException;
import se.samordnadplan.sip.model.SipPlan;

/**
 * A document of the tests of the rules, or an example, and the day that it is judged at there.
 *
 * @param file the document
 * @param asOf the as-of date
 */
record TestDocuments(Path file, LocalDate asOf) {

    private static final Path ROOT = Path.of(System.getProperty("sip.root"));
    private static final Path RULES = ROOT.resolve("sip-validation/src/test/resources/rules");

    /** The good and the bad document of each rule, the tricky cases, the examples. */
    static List<TestDocuments> all() {
        return Stream.of(rows("expected.tsv"), rows("edge.tsv"), examples())
                .flatMap(documents -> documents)
                .distinct()
                .toList();
    }

    private static Stream<TestDocuments> rows(String table) {
        return read(RULES.resolve(table))
                .lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new TestDocuments(document(table, cells[0], cells[1]), LocalDate.parse(cells[3])));
    }

    private static Path document(String table, String rule, String name) {
        return RULES.resolve(table.equals("edge.tsv") ? "edge" : rule).resolve(name + ".json");
    }

    private static Stream<TestDocuments> examples() {
        try (var files = Files.list(ROOT.resolve("examples/plans"))) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream()
                    .map(file -> new TestDocuments(file, LocalDate.of(2026, 3, 2)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Empty where the document cannot be read: then no rule is asked. */
    Optional<SipPlan> plan() {
        try {
            return Optional.of(SipJson.read(Files.readAllBytes(file)));
        } catch (SipJsonException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return RULES.getParent().relativize(file) + " as of " + asOf;
    }
}
