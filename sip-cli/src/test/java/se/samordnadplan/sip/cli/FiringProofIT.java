package se.samordnadplan.sip.cli;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** That every rule in the one jar that is published fires on the document that breaks it, and on that alone. */
class FiringProofIT {

    private static final Path JAR = Path.of(System.getProperty("sip.jar"));
    private static final Path DOCUMENTS =
            Path.of(System.getProperty("sip.root"), "sip-validation/src/test/resources/rules");
    private static final String CATALOGUE = "/META-INF/sip/catalogue.txt";

    @TempDir
    private Path folder;

    /** A row of the table of what is expected: the good or the bad document of a rule. */
    private record Row(String rule, String file, String ruleSet, String asOf, String verdict, String findings) {

        static Row of(String line) {
            var cells = line.split("\t", -1);
            return new Row(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
        }

        String document() {
            return DOCUMENTS.resolve(rule).resolve(file + ".json").toString();
        }

        /** What one run can judge. */
        String run() {
            return ruleSet + " " + asOf;
        }

        /** With the findings in alphabetical order. */
        String expected() {
            var sorted = Stream.of(findings.split(" ")).sorted().toList();
            return document() + " " + verdict + " " + String.join(" ", sorted);
        }
    }

    private static List<Row> rows() throws IOException {
        try (var lines = Files.lines(DOCUMENTS.resolve("expected.tsv"))) {
            return lines.filter(line -> !line.startsWith("#")).map(Row::of).toList();
        }
    }

    static Collection<List<Row>> runs() throws IOException {
        return rows().stream()
                .collect(groupingBy(Row::run, TreeMap::new, toList()))
                .values();
    }

    @ParameterizedTest
    @MethodSource("runs")
    void firesAsTheTableSays(List<Row> rows) throws Exception {
        var reports = validate(JAR, rows);

        assertThat(reports.stream().map(FiringProofIT::text))
                .containsExactlyElementsOf(rows.stream().map(Row::expected).toList());
    }

    @Test
    void isAskedOfEachRuleOfTheCatalogue() throws IOException {
        try (var jar = FileSystems.newFileSystem(JAR)) {
            var catalogue = Files.readAllLines(jar.getPath(CATALOGUE)).stream()
                    .map(line -> line.split(";")[0])
                    .toList();

            assertThat(rows())
                    .extracting(row -> row.rule() + " " + row.file())
                    .containsExactlyElementsOf(catalogue.stream()
                            .flatMap(rule -> Stream.of(rule + " good", rule + " bad"))
                            .toList());
        }
    }

    @Test
    void doesNotJudgeWithoutTheConditionOfARule() throws Exception {
        var broken = Files.copy(JAR, folder.resolve("broken.jar"));
        removeConditionsOf("goal-stated", broken);
        var rows = runs().iterator().next();

        assertThat(validate(broken, rows))
                .hasSameSizeAs(rows)
                .extracting(ValidationReport::verdict)
                .containsOnly(Verdict.NOT_EVALUATED);
    }

    private static void removeConditionsOf(String rule, Path jar) throws IOException {
        try (var files = FileSystems.newFileSystem(jar);
                var entries = Files.walk(files.getPath("/se/samordnadplan/sip/rules/catalogue"))) {
            var conditions = entries.filter(
                            entry -> entry.toString().contains("/LambdaPredicate") && mentions(entry, rule))
                    .toList();
            assertThat(conditions).isNotEmpty();
            for (var condition : conditions) {
                Files.delete(condition);
            }
        }
    }

    /** Names of rules are texts in a compiled class as they are. */
    private static boolean mentions(Path compiled, String rule) {
        try {
            return Files.readString(compiled, StandardCharsets.ISO_8859_1).contains(rule);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ValidationReport report) {
        var findings = report.findings().stream()
                .map(finding -> finding.rule() + "@" + finding.pointer())
                .sorted()
                .toList();
        return report.document() + " " + report.verdict() + " "
                + (findings.isEmpty() ? "-" : String.join(" ", findings));
    }

    /** One process for all documents, which have the rule set and the day in common. */
    private List<ValidationReport> validate(Path jar, List<Row> rows) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), Run.QUICK, "-jar", jar.toString()));
        command.addAll(List.of(
                "validate",
                "-f",
                "ndjson",
                "-r",
                rows.get(0).ruleSet(),
                "--as-of",
                rows.get(0).asOf()));
        rows.forEach(row -> command.add(row.document()));
        var out = folder.resolve("out");
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(out.toFile())
                .start();
        process.getOutputStream().close();
        process.waitFor();
        return Files.readAllLines(out).stream().map(ValidationReport::parse).toList();
    }
}
