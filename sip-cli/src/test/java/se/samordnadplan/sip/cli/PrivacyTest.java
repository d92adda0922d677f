package se.samordnadplan.sip.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Run.sip;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.canary.Canary;
import se.samordnadplan.sip.canary.MarkedPlan;
import se.samordnadplan.sip.canary.Overheard;
import se.samordnadplan.sip.canary.Silence;
import se.samordnadplan.sip.cli.command.AllFormats;
import se.samordnadplan.sip.cli.command.Sip;
import se.samordnadplan.sip.cli.command.Surroundings;
import se.samordnadplan.sip.rules.RuleSets;

/** Nothing personal leaves the command line: by its output, by standard error, by any log. */
class PrivacyTest {

    @TempDir
    private static Path folder;

    /** A plan with everything of each status, and one in which nothing can be read. */
    private static String few;

    /** These, broken ones, and one for each rule. */
    private static String many;

    private static String ruleSet;
    private static String suppressions;
    private static String baseline;
    private static String review;

    private Overheard overheard;

    @BeforeAll
    static void write() throws IOException {
        var documents = String.join("\n", Canary.documents().toList());
        few = Plans.write(
                folder,
                "few.ndjson",
                String.join("\n", documents.lines().limit(6).toList()));
        many = Plans.write(folder, "many.ndjson", documents + "\n" + String.join("\n", ofRules()));
        ruleSet = Plans.write(folder, "broken.yaml", BrokenModule.RULE_SET);
        suppressions = GoldenFile.at("sip-validation/src/test/resources/suppressions/good/everything.yaml")
                .toString();
        baseline = Plans.write(
                folder, "baseline.ndjson", run("validate", "-f", "ndjson", few).out());
        review = Plans.write(
                folder, "review.json", run("review", "-f", "json", many).out());
    }

    private static List<String> ofRules() throws IOException {
        var mapper = new ObjectMapper();
        var lines = new ArrayList<String>();
        try (var files = Files.walk(GoldenFile.at("sip-validation/src/test/resources/rules"))) {
            for (var file : files.filter(it -> it.endsWith("bad.json")).sorted().toList()) {
                lines.add(
                        MarkedPlan.of(mapper.readTree(Files.readAllBytes(file))).toString());
            }
        }
        return lines;
    }

    private static Run run(String... args) {
        var command = new ArrayList<>(List.of(args));
        command.addAll(List.of("--as-of", "2026-03-02"));
        return sip(command.toArray(new String[0]));
    }

    @BeforeEach
    void listen() {
        overheard = new Overheard();
    }

    @AfterEach
    void hearsNoMarkInLogs() {
        overheard.close();
        Silence.in(overheard.text());
    }

    static Stream<List<String>> commands() {
        var commands = new ArrayList<List<String>>();
        Map.of("sv", many, "en", few).forEach((lang, plans) -> {
            for (var format : AllFormats.ofReports()) {
                commands.add(List.of("validate", "-f", format, "--lang", lang, plans));
            }
            for (var format : AllFormats.ofReviews()) {
                commands.add(List.of("review", "-f", format, "--lang", lang, "--min-persons", "1", plans));
            }
            for (var format : AllFormats.ofDeadlines()) {
                commands.add(List.of("deadlines", "-f", format, "--lang", lang, plans));
            }
        });
        return commands.stream();
    }

    @ParameterizedTest
    @MethodSource("commands")
    void leavesByNoFormat(List<String> command) {
        assertSilent(run(command.toArray(new String[0])));
    }

    static Stream<List<String>> options() {
        var options = new ArrayList<List<String>>();
        options.add(List.of("-q"));
        options.add(List.of("-v"));
        options.add(List.of("--lenient"));
        options.add(List.of("--color", "always"));
        options.add(List.of("--max-findings", "3"));
        options.add(List.of("--as-status", "established"));
        options.add(List.of("--fail-on", "never"));
        options.add(List.of("--suppressions", suppressions));
        options.add(List.of("--baseline", baseline));
        options.add(List.of("-v", "-r", ruleSet));
        RuleSets.shippedIds().forEach(id -> options.add(List.of("-r", id)));
        return options.stream();
    }

    @ParameterizedTest
    @MethodSource("options")
    void leavesByNoOption(List<String> options) {
        for (var format : List.of("text", "ndjson")) {
            var command = new ArrayList<>(List.of("validate", "-f", format, few));
            command.addAll(options);
            assertSilent(run(command.toArray(new String[0])));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        review    | -q
        review    | -v
        review    | --lenient
        review    | --against REVIEW
        review    | -v -r RULESET
        deadlines | -q
        deadlines | -v
        deadlines | --lenient
        deadlines | --all
        deadlines | -v -r RULESET
        """)
    void leavesByNoOptionOfTheOtherCommands(String command, String options) {
        var words =
                options.replace("REVIEW", review).replace("RULESET", ruleSet).split(" ");

        assertSilent(
                run(Stream.concat(Stream.of(command, many), Stream.of(words)).toArray(String[]::new)));
    }

    @ParameterizedTest
    @MethodSource("se.samordnadplan.sip.canary.Canary#documents")
    void leavesByNoFormatOfOneDocument(String document) throws IOException {
        var file = Plans.write(folder, "one.json", document);

        for (var format : List.of("text", "json", "html")) {
            assertSilent(run("validate", "-f", format, file));
        }
        assertThat(sip(document, List.of("validate", "-")).out())
                .isEqualTo(sip("validate", file).out().replace(file, "-"));
    }

    @Test
    void leavesByNoChangeToCome() throws IOException {
        var plan = MarkedPlan.of(new ObjectMapper()
                .readTree(Files.readAllBytes(
                        GoldenFile.at("sip-validation/src/test/resources/rules/follow-up-held-as-planned/good.json"))));
        var file = Plans.write(folder, "change.json", plan.toString());

        for (var format : AllFormats.ofReports()) {
            assertSilent(run("validate", "--next-change", "-f", format, file));
        }
    }

    /** The rules throw the plan, in every place where a rule can throw. */
    @Test
    void leavesByNoBrokenRule() {
        var run = run("validate", "-v", "-r", ruleSet, "-f", "ndjson", few);

        assertSilent(run);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("\"rules\":\"x-broken-then, x-broken-when\"");
    }

    /** Between reports of the same plans by other rules. */
    @Test
    void leavesByNoComparison() {
        var strict =
                write("strict.ndjson", run("validate", "-f", "ndjson", many).out());
        var lenient = write(
                "lenient.ndjson",
                run("validate", "-f", "ndjson", "--lenient", "-r", "vasterbotten", many)
                        .out());

        for (var format : AllFormats.ofComparisons()) {
            for (var lang : List.of("sv", "en")) {
                assertSilent(sip("compare", "-v", "-f", format, "--lang", lang, strict, lenient));
            }
        }
    }

    /** A plan where reports are wanted. */
    @Test
    void leavesByNoPlanThatIsCompared() {
        Canary.documents().forEach(document -> {
            var plan = write("plan.ndjson", document);
            for (var files : List.of(List.of(plan, baseline), List.of(baseline, plan))) {
                var run = sip("compare", "-v", files.get(0), files.get(1));

                Silence.in(run.out() + run.err());
                assertThat(run.code()).isEqualTo(2);
                assertThat(run.err()).startsWith("sip: ");
            }
        });
    }

    /** A plan where another file is wanted. */
    @ParameterizedTest
    @CsvSource({"validate, -r", "validate, --suppressions", "validate, --baseline", "review, --against"})
    void leavesByNoFileInTheWrongPlace(String command, String option) {
        Canary.documents()
                .forEach(document -> Stream.of("plan.yaml", "plan.ndjson.gz").forEach(name -> {
                    var run = run(command, "-v", option, write(name, document), few);

                    Silence.in(run.out() + run.err());
                    assertThat(run.code()).isEqualTo(2);
                    assertThat(run.err()).startsWith("sip: ");
                }));
    }

    private static String write(String name, String document) {
        try {
            return Plans.write(folder, name, document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is no gzip, though its name says so. */
    @Test
    void leavesByNoDamagedFile() throws IOException {
        var file = Plans.write(folder, "damaged.json.gz", Canary.readable().toString());

        for (var format : AllFormats.ofReports()) {
            assertThat(run("validate", "-v", "-f", format, file)).satisfies(run -> {
                Silence.in(run.out() + run.err());
                assertThat(run.code()).isEqualTo(3);
            });
        }
    }

    @Test
    void leavesByNoProgress() throws IOException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var clock = Clock.fixed(Instant.parse("2026-03-02T12:00:00Z"), ZoneOffset.UTC);
        var messages = new PrintStream(err, true, UTF_8);

        Sip.run(
                new String[] {"validate", "-v", "-r", ruleSet, many},
                new Surroundings(InputStream.nullInputStream(), out, messages, clock, Map.of(), false, true));

        assertThat(err.toString(UTF_8)).contains("documents");
        Silence.in(out.toString(UTF_8) + err.toString(UTF_8));
    }

    /** The program itself is at fault, and the exception quotes what it worked on. */
    @Test
    void leavesByNoInternalError() {
        for (var format : AllFormats.ofReports()) {
            var run = sip(new Quoting(), "validate", "-v", "-f", format, "--input", "ndjson", "-");

            Silence.in(run.out() + run.err());
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err())
                    .startsWith("sip: internal error (IllegalStateException); report what follows\n")
                    .contains("caused by java.lang.IllegalArgumentException\n    at ");
        }
    }

    @Test
    void leavesByNoOutputThatFails() {
        for (var format : AllFormats.ofReports()) {
            var in = new ByteArrayInputStream(Canary.readable().toString().getBytes(UTF_8));
            var run = sip(in, new Failing(), "validate", "-v", "-f", format, "-");

            Silence.in(run.err());
            assertThat(run.code()).isEqualTo(3);
        }
    }

    private static void assertSilent(Run run) {
        Silence.in(run.out() + run.err());
        assertThat(run.code()).isBetween(0, 3).isNotEqualTo(2);
        assertThat(run.out()).isNotEmpty();
    }

    private static final class Quoting extends InputStream {

        @Override
        public int read() {
            var quoting = new IllegalStateException(
                    Canary.SONG, new IllegalArgumentException(Canary.readable().toString()));
            quoting.addSuppressed(new IllegalStateException(Canary.SONG));
            throw quoting;
        }
    }

    private static final class Failing extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            throw new IOException(Canary.SONG);
        }
    }
}
