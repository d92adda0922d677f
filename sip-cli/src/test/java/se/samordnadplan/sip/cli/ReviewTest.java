package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Plans.REJECTED;
import static se.samordnadplan.sip.cli.Plans.plan;
import static se.samordnadplan.sip.cli.Run.sip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code sip review}, from documents to what is published. */
class ReviewTest {

    private static final Path GOLDEN = GoldenFile.at("sip-cli/src/test/resources/se/samordnadplan/sip/cli/review");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({"text, sv, txt", "text, en, txt", "json, sv, json", "json, en, json", "html, sv, html", "html, en, html"
    })
    void readsAsInTheGoldenFile(String format, String language, String extension) throws IOException {
        var run = review(ReviewedPlans.after(), "--against", earlier(), "-f", format, "--lang", language);

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        GoldenFile.assertHolds(GOLDEN.resolve("review." + language + "." + extension), withoutStyle(run.out()));
    }

    /** The style is that of all pages, and no concern of this test. */
    private static String withoutStyle(String page) {
        return page.replaceFirst("(?s)<style>.*</style>\n", "");
    }

    @Test
    void isNoWiderThanATerminal() throws IOException {
        assertThat(review(ReviewedPlans.after(), "--against", earlier()).out().lines())
                .allMatch(line -> line.length() <= 80 && line.equals(line.stripTrailing()));
    }

    @Test
    void tellsOnlyOfAllPlansWhenQuiet() throws IOException {
        assertThat(review(ReviewedPlans.after(), "-q", "--lang", "en").out())
                .isEqualTo("Quality review of coordinated individual plans\n"
                        + Files.readString(GOLDEN.resolve("review.en.txt"))
                                .lines()
                                .skip(1)
                                .limit(10)
                                .collect(Collectors.joining("\n", "", "\n")));
    }

    @Test
    void isTheSameInWhateverOrderTheDocumentsComeAndWithHoweverManyThreads() throws IOException {
        var lines = new ArrayList<>(ReviewedPlans.after().lines().toList());
        var expected = review(String.join("\n", lines), "-f", "json", "-j", "1");
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(lines, new Random(seed));

            assertThat(review(String.join("\n", lines), "-f", "json", "-j", "4"))
                    .isEqualTo(expected);
        }
    }

    @Test
    void showsNothingOfFewerPersonsThanFive() throws IOException {
        var four = plans("1980", 0, 4) + "\n" + plans("1980", 0, 4);

        assertThat(review(four, "--lang", "en").out()).isEqualTo("""
                        Quality review of coordinated individual plans
                        Rule set national 2018-01-01, judged as of 2026-03-02.
                        Groups of fewer than 5 persons are not shown.

                        The plans are of fewer than 5 persons. Nothing more is shown then.
                        """);
        assertThat(json(review(four, "-f", "json")).fieldNames())
                .toIterable()
                .containsExactly(
                        "reviewVersion",
                        "asOf",
                        "ruleSet",
                        "engine",
                        "minPersons",
                        "tooFewPersons",
                        "notRead",
                        "failedInputs");
        assertThat(json(review(four, "-f", "json", "--min-persons", "4"))
                        .at("/results/documents/total")
                        .asInt())
                .isEqualTo(8);
    }

    @Test
    void countsAPersonOnceByTheIdentityNumberAndElseAPlanByItsId() throws IOException {
        var onePerson = IntStream.range(0, 9)
                .mapToObj(i -> plan("sip-" + i, "\"source\":{\"system\":\"Form\"}"))
                .collect(Collectors.joining("\n"));

        assertThat(json(review(onePerson, "-f", "json")).path("tooFewPersons").asBoolean())
                .isTrue();
        assertThat(json(review(plans("1980", 0, 5), "-f", "json"))
                        .path("tooFewPersons")
                        .isMissingNode())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"19880603-9981", "880603-9981", "8806039981", " 19880603 9981", "198806039981\u00a0"})
    void countsAPersonOnceHoweverTheIdentityNumberIsSpelled(String spelling) throws IOException {
        var person = plan("sip-1", "\"source\":{\"system\":\"Form\"}");
        var same = person.replace("198806039981", spelling);

        assertThat(json(review(plans("1980", 0, 3) + "\n" + person + "\n" + same, "-f", "json"))
                        .path("tooFewPersons")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void hidesASmallMunicipalityAndTheNextSmallestFromWhichItWouldFollow() throws IOException {
        var plans = String.join("\n", plans("1980", 0, 9), plans("1981", 10, 7), plans("1983", 20, 2));

        var results = json(review(plans, "-f", "json")).path("results");

        assertThat(results.at("/documents/total").asInt()).isEqualTo(18);
        assertThat(results.path("municipalities").findValuesAsText("code")).containsExactly("1980");
        assertThat(results.path("hiddenMunicipalities").asInt()).isEqualTo(2);
    }

    @Test
    void knowsNoMunicipalityWhereItIsAbsentNoCodeOrProtected() throws IOException {
        var plans = Stream.of(
                        person(1, ""),
                        person(2, ",\"municipality\":\"0000\""),
                        person(3, ",\"municipality\":\"1980\",\"protectedIdentity\":\"CONFIDENTIALITY_MARKING\""),
                        person(4, ",\"municipality\":\"1980\",\"protectedIdentity\":\"PROTECTED_REGISTRATION\""),
                        person(5, ",\"municipality\":null"))
                .collect(Collectors.joining("\n"));

        var rows = json(review(plans, "-f", "json")).at("/results/municipalities");

        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).has("code")).isFalse();
        assertThat(rows.get(0).path("name").asText()).isEqualTo("okänd kommun");
        assertThat(rows.get(0).path("plans").asInt()).isEqualTo(5);
    }

    @Test
    void takesTheMunicipalityAlsoOfADocumentWithUnknownFieldsAndAMarkBeforeIt() throws IOException {
        var plans = plans("1980", 0, 5)
                .lines()
                .map(line -> "\ufeff" + line.replace("\"version\":1", "\"version\":1,\"colour\":{\"a\":[1]}"))
                .collect(Collectors.joining("\n"));

        var results = json(review(plans, "-f", "json")).path("results");

        assertThat(results.at("/municipalities/0/code").asText()).isEqualTo("1980");
        assertThat(results.at("/documents/rejected").asInt()).isEqualTo(5);
        assertThat(results.at("/faults/0/rule").asText()).isEqualTo("json-unknown-field");
        assertThat(json(review(plans, "-f", "json", "--lenient"))
                        .at("/results/documents/acceptedWithRemarks")
                        .asInt())
                .isEqualTo(5);
    }

    @Test
    void countsWhatCannotBeReadAndNothingElseOfIt() throws IOException {
        var plans = plans("1980", 0, 5);

        var with = json(review(plans + "\n" + REJECTED + "\nnonsense\n", "-f", "json"))
                .path("results");

        assertThat(with.at("/documents/total").asInt()).isEqualTo(7);
        assertThat(with.at("/documents/notRead").asInt()).isEqualTo(2);
        assertThat(with.at("/documents/rejected").asInt()).isZero();
        assertThat(with.path("rules"))
                .isEqualTo(json(review(plans, "-f", "json")).at("/results/rules"));
    }

    @Test
    void hidesTheNumbersOfARuleThatTooFewPersonsCouldBeJudgedBy() throws IOException {
        var plans = plans("1980", 0, 6) + "\n" + declined(10, 4);

        var results = json(review(plans, "-f", "json")).path("results");

        assertThat(rule(results.path("rules"), "refusal-documented").path("plans"))
                .isEqualTo(new ObjectMapper().readTree("{\"hidden\":true}"));
        assertThat(rule(results.at("/municipalities/0/rules"), "refusal-documented")
                        .path("plans"))
                .isEqualTo(new ObjectMapper().readTree("{\"hidden\":true}"));
        assertThat(rule(results.path("rules"), "plan-is-sip")
                        .at("/plans/judged")
                        .asInt())
                .isEqualTo(10);
        assertThat(results.path("faults").findValuesAsText("rule")).doesNotContain("refusal-documented");
    }

    /** For how many plans there are is told as well. */
    @Test
    void hidesTheNumbersOfARuleThatAllButAFewPersonsWereJudgedBy() throws IOException {
        var plans = plans("1980", 0, 2) + "\n" + declined(10, 6);

        var results = json(review(plans, "-f", "json")).path("results");

        assertThat(rule(results.path("rules"), "refusal-documented").path("plans"))
                .isEqualTo(new ObjectMapper().readTree("{\"hidden\":true}"));
        assertThat(rule(results.at("/municipalities/0/rules"), "refusal-documented")
                        .path("plans"))
                .isEqualTo(new ObjectMapper().readTree("{\"hidden\":true}"));
    }

    @Test
    void hidesHowManyDeadlinesRunWhereTheyAreOfTooFewPersons() throws IOException {
        var called = "\"need\":{\"identifiedOn\":\"2026-02-16\"},\"invitation\":{\"sentOn\":\"2026-02-17\"},";
        var running = "\"need\":{\"identifiedOn\":\"2026-02-27\"},";
        var plans = String.join("\n", with(called, 0, 6), with(running, 10, 1), with("", 20, 5));

        var run = review(plans, "-f", "json", "-r", "ornskoldsvik");

        var row = rule(json(run).at("/results/deadlines"), "invitation-within-5-working-days");
        assertThat(row.at("/kept/judged").asInt()).isEqualTo(6);
        assertThat(row.has("late")).isTrue();
        assertThat(row.has("running")).isFalse();
        assertThat(row.has("undecidable")).isFalse();
        assertThat(review(plans, "-f", "html", "-r", "ornskoldsvik").out())
                .contains("<span class=\"under\">0 för sena, 0 försenade</span>");
    }

    private static String with(String fields, int first, int number) {
        return IntStream.range(first, first + number)
                .mapToObj(i -> person(i, "").replace("\"source\"", fields + "\"source\""))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void tellsWhatWasNotReadWhereNothingWas() throws IOException {
        var run = review("nonsense\n{}\n", "--lang", "en");

        assertThat(run.out())
                .endsWith(
                        "\n\nNo document could be read as a plan. There is nothing to show.\n2 documents could not be read.\n");
        assertThat(run.err()).isEqualTo("sip: no document could be read as a plan; sip validate tells what to mend\n");
        assertThat(run.code()).isZero();
        assertThat(review("nonsense\n{}\n", "-f", "html").out())
                .contains("<p>Inget dokument gick att läsa som en plan.", "<p>2 dokument gick inte att läsa.</p>");
        assertThat(json(review("nonsense\n{}\n", "-f", "json")).toString())
                .endsWith("\"tooFewPersons\":true,\"nothingRead\":true,\"notRead\":2,\"failedInputs\":0}");
    }

    @Test
    void tellsWhatWasNotReadBesideTooFewPersons() throws IOException {
        Plans.write(folder, "plans/a.json.gz", "no gzip");
        Plans.write(folder, "plans/b.ndjson", plans("1980", 0, 4) + "\nnonsense");

        assertThat(sip("review", "--as-of", "2026-03-02", folder + "/plans", "--lang", "en")
                        .out())
                .endsWith("\n\nThe plans are of fewer than 5 persons. Nothing more is shown then.\n"
                        + "1 document could not be read.\n"
                        + "1 file could not be opened or judged and is missing from the review.\n");
    }

    @Test
    void saysThatThereIsNoDocument() throws IOException {
        var run = review("", "--min-persons", "1");

        assertThat(run.out()).endsWith("\n\nDär fanns inget dokument att granska.\n");
        assertThat(run.err())
                .isEqualTo("sip: there is no document to review; see whether the input is the one you mean\n");
        assertThat(run.code()).isZero();
    }

    @Test
    void saysPlainlyWhatElseIsDifferentFromTheEarlierReview() throws IOException {
        var run = review(
                ReviewedPlans.after(), "--against", earlier("--min-persons", "7"), "-r", "vastmanland", "--lang", "en");

        assertThat(run.out())
                .contains("  Note: the earlier review was made with another rule set: national 2018-01-01.\n"
                        + "  Note: in the earlier review groups are shown from 7 persons on.\n");
    }

    @Test
    void comparesNothingWithAReviewOfTooFewPersons() throws IOException {
        var earlier =
                write("earlier.json", review(plans("1980", 0, 3), "-f", "json").out());

        var comparison = json(review(ReviewedPlans.after(), "--against", earlier, "-f", "json"))
                .path("comparison");

        assertThat(comparison.path("tooFewPersons").asBoolean()).isTrue();
        assertThat(comparison.path("rules")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "null", "{}", "{\"reviewVersion\":\"1.0\"}", "not JSON", "{\"reportVersion\":\"1.0\"}"
            })
    void refusesAFileThatIsNoReviewBeforeAnythingIsJudged(String content) throws IOException {
        var earlier = write("earlier.json", content);
        var output = write("out.txt", "before");

        var run = review("nonsense", "--against", earlier, "-o", output);

        assertThat(run)
                .isEqualTo(new Run(
                        2,
                        "",
                        "sip: '" + earlier + "' is no review of format 1.0; name a file that sip review --format json"
                                + " wrote\n"));
        assertThat(Path.of(output)).hasContent("before");
    }

    @Test
    void refusesAnEarlierReviewThatShowsSmallerGroupsBeforeAnythingIsJudged() throws IOException {
        var earlier = earlier("--min-persons", "4");
        var output = write("out.txt", "before");

        assertThat(review("nonsense", "--against", earlier, "-o", output))
                .isEqualTo(new Run(
                        2,
                        "",
                        "sip: '" + earlier
                                + "' shows groups of fewer than 5 persons; make the earlier review again with"
                                + " --min-persons 5\n"));
        assertThat(Path.of(output)).hasContent("before");
        assertThat(review(ReviewedPlans.after(), "--against", earlier, "--min-persons", "4")
                        .code())
                .isZero();
    }

    @Test
    void doesNotSpeakOfFewPersonsWhereEveryGroupIsShown() throws IOException {
        for (var format : List.of("text", "html")) {
            assertThat(review(ReviewedPlans.after(), "-f", format, "--min-persons", "1", "--lang", "en")
                            .out()
                            .replaceAll("\\s+", " "))
                    .contains("with the share of all plans that could be read.")
                    .doesNotContain("fewer than 1 person");
        }
    }

    @Test
    void refusesAReviewWhoseNumbersWereChanged() throws IOException {
        var changed = Files.readString(Path.of(earlier())).replaceFirst("\"satisfied\": \\d+", "\"satisfied\": 9999");

        assertThat(review(ReviewedPlans.after(), "--against", write("changed.json", changed))
                        .code())
                .isEqualTo(2);
    }

    @Test
    void isThreeWhenAFileCannotBeReadFromDiskAndSaysSoInTheReview() throws IOException {
        Plans.write(folder, "plans/a.json.gz", "no gzip");
        Plans.write(folder, "plans/b.ndjson", plans("1980", 0, 5));

        var run = sip("review", "--as-of", "2026-03-02", folder + "/plans", "--lang", "en");

        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err())
                .isEqualTo("sip: '" + folder
                        + "/plans/a.json.gz' was not evaluated: it is not a whole gzip file; pack it anew\n");
        assertThat(run.out())
                .contains("\n5 documents: 5 accepted with remarks\n"
                        + "1 file could not be opened or judged and is missing from the review.\n");
    }

    @Test
    void writesTheFileWholeAndNothingToStandardOutput() throws IOException {
        var output = folder.resolve("out.json");

        var run = review(plans("1980", 0, 5), "-f", "json", "-o", output.toString());

        assertThat(run).isEqualTo(new Run(0, "", ""));
        assertThat(Files.readString(output))
                .isEqualTo(review(plans("1980", 0, 5), "-f", "json").out());
    }

    /** As docs/pipelines.md has it. */
    @Test
    void comparesTheExamplePlansOnTwoDays() {
        var plans = GoldenFile.at("examples/plans").toString();
        var earlier = folder.resolve("earlier.json").toString();
        var page = folder.resolve("review.html");

        assertThat(sip("review", "-f", "json", "-o", earlier, "--as-of", "2026-02-02", plans))
                .isEqualTo(new Run(0, "", ""));
        assertThat(sip(
                        "review",
                        "-f",
                        "html",
                        "-o",
                        page.toString(),
                        "--as-of",
                        "2026-03-02",
                        "--against",
                        earlier,
                        plans))
                .isEqualTo(new Run(0, "", ""));
        assertThat(page).content().contains("Jämfört med granskningen per 2026-02-02");
    }

    @Test
    void tellsNoIdentityNumber() throws IOException {
        var plans = plans("1980", 0, 5) + "\n" + plan("sip-9", "\"source\":{\"system\":\"Form\"}");

        for (var format : List.of("text", "json", "html")) {
            assertThat(review(plans, "-f", format, "-v").out()).isNotEmpty().doesNotContain("198806039981", "sip-9");
        }
    }

    /** People who are known by the ids of their plans, one plan each. */
    private static String plans(String municipality, int first, int number) {
        return IntStream.range(first, first + number)
                .mapToObj(i -> person(i, ",\"municipality\":\"" + municipality + "\""))
                .collect(Collectors.joining("\n"));
    }

    private static String declined(int first, int number) {
        return plans("1980", first, number).replace("INITIATED", "DECLINED");
    }

    private static String person(int number, String fields) {
        return "{\"formatVersion\":\"1.0\",\"id\":\"person-" + number + "\",\"version\":1,\"planType\":\"SIP\","
                + "\"status\":\"INITIATED\",\"individual\":{\"region\":\"19\"" + fields
                + "},\"source\":{\"system\":\"Form\"},\"consent\":{\"decision\":\"PENDING\"}}";
    }

    private static JsonNode rule(JsonNode rows, String id) {
        for (var row : rows) {
            if (row.path("rule").asText().equals(id)) {
                return row;
            }
        }
        throw new AssertionError("no row of " + id);
    }

    private String earlier(String... options) throws IOException {
        var args = new ArrayList<>(List.of("review", "--as-of", "2026-02-02", "--input", "ndjson", "-", "-f", "json"));
        args.addAll(List.of(options));
        return write("earlier.json", sip(ReviewedPlans.before(), args).out());
    }

    private String write(String name, String content) throws IOException {
        return Plans.write(folder, name, content);
    }

    private static Run review(String lines, String... options) {
        var args = new ArrayList<>(List.of("review", "--as-of", "2026-03-02", "--input", "ndjson", "-"));
        args.addAll(List.of(options));
        return sip(lines, args);
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }
}
