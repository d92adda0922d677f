package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Plans.plan;
import static se.samordnadplan.sip.cli.ReviewedPeople.declined;
import static se.samordnadplan.sip.cli.ReviewedPeople.person;
import static se.samordnadplan.sip.cli.ReviewedPeople.plans;
import static se.samordnadplan.sip.cli.Reviews.earlier;
import static se.samordnadplan.sip.cli.Reviews.json;
import static se.samordnadplan.sip.cli.Reviews.review;
import static se.samordnadplan.sip.cli.Reviews.rule;
import static se.samordnadplan.sip.cli.Run.sip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code sip review} never shows numbers of fewer persons than it was told, nor lets them be reckoned. */
class ReviewOfFewPersonsTest {

    @TempDir
    private Path folder;

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
    void hidesTheNumbersOfARuleThatTooFewPersonsCouldBeJudgedBy() throws IOException {
        var plans = plans("1980", 0, 6) + "\n" + declined(10, 4);

        var results = json(review(plans, "-f", "json")).path("results");

        assertHidden("refusal-documented", results);
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

        assertHidden("refusal-documented", results);
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
    void comparesNothingWithAReviewOfTooFewPersons() throws IOException {
        var earlier = Plans.write(
                folder,
                "earlier.json",
                review(plans("1980", 0, 3), "-f", "json").out());

        var comparison = json(review(ReviewedPlans.after(), "--against", earlier, "-f", "json"))
                .path("comparison");

        assertThat(comparison.path("tooFewPersons").asBoolean()).isTrue();
        assertThat(comparison.path("rules")).isEmpty();
    }

    @Test
    void refusesAnEarlierReviewThatShowsSmallerGroupsBeforeAnythingIsJudged() throws IOException {
        var earlier = earlier(folder, "--min-persons", "4");
        var output = Plans.write(folder, "out.txt", "before");

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
    void tellsNoIdentityNumber() throws IOException {
        var plans = plans("1980", 0, 5) + "\n" + plan("sip-9", "\"source\":{\"system\":\"Form\"}");

        for (var format : List.of("text", "json", "html")) {
            assertThat(review(plans, "-f", format, "-v").out()).isNotEmpty().doesNotContain("198806039981", "sip-9");
        }
    }

    /** Of all plans, and of the first municipality. */
    private static void assertHidden(String rule, JsonNode results) throws IOException {
        for (var rules : List.of(results.path("rules"), results.at("/municipalities/0/rules"))) {
            assertThat(rule(rules, rule).path("plans")).isEqualTo(new ObjectMapper().readTree("{\"hidden\":true}"));
        }
    }
}
