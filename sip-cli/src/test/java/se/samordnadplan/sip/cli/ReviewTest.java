package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Plans.REJECTED;
import static se.samordnadplan.sip.cli.ReviewedPeople.plans;
import static se.samordnadplan.sip.cli.Reviews.earlier;
import static se.samordnadplan.sip.cli.Reviews.json;
import static se.samordnadplan.sip.cli.Reviews.review;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.stream.Collectors;
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
        var run = review(ReviewedPlans.after(), "--against", earlier(folder), "-f", format, "--lang", language);

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
        assertThat(review(ReviewedPlans.after(), "--against", earlier(folder))
                        .out()
                        .lines())
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
                ReviewedPlans.after(),
                "--against",
                earlier(folder, "--min-persons", "7"),
                "-r",
                "vastmanland",
                "--lang",
                "en");

        assertThat(run.out())
                .contains("  Note: the earlier review was made with another rule set: national 2018-01-01.\n"
                        + "  Note: in the earlier review groups are shown from 7 persons on.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "null", "{}", "{\"reviewVersion\":\"1.0\"}", "not JSON", "{\"reportVersion\":\"1.0\"}"
            })
    void refusesAFileThatIsNoReviewBeforeAnythingIsJudged(String content) throws IOException {
        var earlier = Plans.write(folder, "earlier.json", content);
        var output = Plans.write(folder, "out.txt", "before");

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
    void refusesAReviewWhoseNumbersWereChanged() throws IOException {
        var changed =
                Files.readString(Path.of(earlier(folder))).replaceFirst("\"satisfied\": \\d+", "\"satisfied\": 9999");

        assertThat(review(ReviewedPlans.after(), "--against", Plans.write(folder, "changed.json", changed))
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
}
