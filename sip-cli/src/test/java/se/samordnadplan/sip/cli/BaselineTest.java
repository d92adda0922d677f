package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Plans.ACCEPTED;
import static se.samordnadplan.sip.cli.Plans.REJECTED;
import static se.samordnadplan.sip.cli.Plans.WITH_REMARKS;
import static se.samordnadplan.sip.cli.Plans.plan;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code --baseline} does for the exit code. */
class BaselineTest {

    /** An error: the day of the need is to come. */
    private static final String TO_COME = ACCEPTED.replace("sip-1", "sip-4").replace("2026-02-27", "2026-03-05");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"json", "ndjson"})
    void looksPastWhatAnEarlierRunReported(String format) throws IOException {
        var baseline = baseline(format, TO_COME);

        var run = validate(TO_COME, "-f", format, "--baseline", baseline);

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).isEqualTo(validate(TO_COME, "-f", format).out());
        assertThat(validate(TO_COME).code()).isOne();
    }

    /** As docs/pipelines.md has it: one of the plans cannot be read. */
    @Test
    void looksPastTheExamplesButOne() throws IOException {
        var plans = Path.of(System.getProperty("sip.root"), "examples/plans");
        var baseline = folder.resolve("baseline.ndjson").toString();
        sip("validate", "-f", "ndjson", "-o", baseline, plans.toString());

        assertThat(sip("validate", "--baseline", baseline, plans.toString()).code())
                .isOne();
        for (var number : List.of("14-nobody-responsible", "19-unresolved-references")) {
            var plan = plans.resolve(number + ".json").toString();
            assertThat(sip("validate", plan).code()).isOne();
            assertThat(sip("validate", "--baseline", baseline, plan).code()).isZero();
        }
    }

    @Test
    void looksPastNothingElse() throws IOException {
        var baseline = baseline("json", TO_COME);

        assertThat(validate(TO_COME.replace("sip-4", "sip-5"), "--baseline", baseline)
                        .code())
                .isOne();
        assertThat(validate(
                                TO_COME.replace("\"PENDING\"", "\"GIVEN\",\"decidedOn\":\"2026-03-05\""),
                                "--baseline",
                                baseline)
                        .code())
                .isOne();
        assertThat(validate(TO_COME.replace("\"planType\":\"SIP\",", ""), "--baseline", baseline)
                        .code())
                .isOne();
    }

    @ParameterizedTest(name = "of {0} with --fail-on {1} and {2} known it is {3}")
    @CsvSource({
        "WITH_REMARKS, warning, WITH_REMARKS, 0",
        "WITH_REMARKS, warning, ACCEPTED, 1",
        "WITH_REMARKS, error, ACCEPTED, 0",
        "WITH_REMARKS, never, ACCEPTED, 0",
        "TO_COME, warning, TO_COME, 0",
        "TO_COME, never, ACCEPTED, 0",
        "ACCEPTED, warning, ACCEPTED, 0",
    })
    void countsFromTheSeverityThatIsAskedFor(String document, String failOn, String known, int code)
            throws IOException {
        var run = validate(text(document), "--fail-on", failOn, "--baseline", baseline("ndjson", text(known)));

        assertThat(run.code()).isEqualTo(code);
    }

    private static String text(String name) {
        return switch (name) {
            case "ACCEPTED" -> ACCEPTED;
            case "WITH_REMARKS" -> WITH_REMARKS;
            default -> TO_COME;
        };
    }

    /** A warning that is new does not matter where errors are asked for, and the error is known. */
    @Test
    void looksOnlyAtFindingsThatCount() throws IOException {
        var andARemark = TO_COME.replace("\"consent\"", "\"x\":1,\"consent\"");
        var baseline = baseline("json", TO_COME);

        assertThat(validate(andARemark, "--lenient", "--baseline", baseline).code())
                .isZero();
        assertThat(validate(andARemark, "--lenient", "--fail-on", "warning", "--baseline", baseline)
                        .code())
                .isOne();
    }

    @Test
    void knowsNothingOfADocumentWithoutAPlanId() throws IOException {
        var withoutId = TO_COME.replace("\"id\":\"sip-4\",", "");

        assertThat(validate(withoutId, "--baseline", baseline("json", withoutId))
                        .code())
                .isOne();
        assertThat(validate(REJECTED, "--baseline", baseline("json", REJECTED)).code())
                .isOne();
    }

    @Test
    void doesNotAcceptWhatTheReportCutsOff() throws IOException {
        var goals = plan("sip-7", "\"goals\":[{},{}]");
        var baseline = baseline("json", goals);

        assertThat(validate(goals, "--baseline", baseline).code()).isZero();
        assertThat(validate(goals, "--max-findings", "1", "--baseline", baseline)
                        .code())
                .isOne();
        assertThat(validate(TO_COME, "--max-findings", "1", "--baseline", baseline("json", TO_COME))
                        .code())
                .isZero();
    }

    @Test
    void doesNotTakeWhatWasSuppressedForKnown() throws IOException {
        var suppressions = Plans.write(
                folder,
                "s.yaml",
                "suppressions: [{rule: nothing-recorded-in-the-future, reason: Known, until: 2026-06-30}]");
        var baseline = baseline("json", TO_COME, "--suppressions", suppressions);

        assertThat(validate(TO_COME, "--baseline", baseline).code()).isOne();
    }

    @Test
    void isOfManyReportsAndOfOneDocumentAfterTheOther() throws IOException {
        var plans = TO_COME + "\n" + WITH_REMARKS + "\n" + TO_COME.replace("sip-4", "sip-5") + "\n";
        var ndjson = Plans.write(folder, "plans.ndjson", plans);
        for (var format : List.of("json", "ndjson")) {
            var baseline = folder.resolve("baseline");
            sip("validate", ndjson, "-f", format, "-o", baseline.toString());

            assertThat(sip("validate", ndjson, "--fail-on", "warning", "--baseline", baseline.toString())
                            .code())
                    .isZero();
        }
    }

    @Test
    void knowsOfAPlanWhatAnyOfItsReportsHas() throws IOException {
        var other = plan("sip-4", "\"goals\":[{}]");
        var both = Plans.write(
                folder,
                "b.ndjson",
                validate(TO_COME, "-f", "ndjson").out()
                        + validate(other, "-f", "ndjson").out());

        assertThat(validate(TO_COME, "--baseline", both).code()).isZero();
        assertThat(validate(other, "--baseline", both).code()).isZero();
        assertThat(validate(other, "--baseline", baseline("json", TO_COME)).code())
                .isOne();
    }

    @Test
    void mayBePacked() throws IOException {
        var baseline = Files.write(folder.resolve("b.ndjson.gz"), packed(TO_COME));

        assertThat(validate(TO_COME, "--baseline", baseline.toString()).code()).isZero();
    }

    @Test
    void isNotPackedInPiecesOfWhichOneIsDamaged() throws IOException {
        var second = packed(TO_COME);
        second[1] = 0;
        var baseline = folder.resolve("b.ndjson.gz");
        try (var out = Files.newOutputStream(baseline)) {
            out.write(packed(ACCEPTED));
            out.write(second);
        }

        var run = validate(TO_COME, "--baseline", baseline.toString());

        assertThat(run.err())
                .isEqualTo("sip: the baseline '" + baseline + "' cannot be read; see whether it is a whole file\n");
        assertThat(run.code()).isEqualTo(2);
    }

    private static byte[] packed(String plan) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(validate(plan, "-f", "ndjson").out().getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }

    /** Such a run writes no report, and its output serves as baseline like any other. */
    @ParameterizedTest
    @ValueSource(strings = {"", "[]\n"})
    void knowsNothingWhereThereWasNoDocument(String content) throws IOException {
        var baseline = Plans.write(folder, "b.json", content);

        assertThat(validate(TO_COME, "--baseline", baseline).code()).isOne();
        assertThat(validate(ACCEPTED, "--baseline", baseline).code()).isZero();
    }

    @Test
    void leavesThreeWhatWasNotEvaluated() throws IOException {
        var file = Plans.write(folder, "a.json.gz", "no gzip");

        assertThat(sip("validate", file, "--baseline", baseline("json", TO_COME))
                        .code())
                .isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '"',
            value = {
                "{} ~ in line 1, column 1",
                "Provsson ~ in line 1, column 1",
                "[1] ~ in line 1, column 2",
                "null ~ in line 1, column 1",
                "{'reportVersion':'1.0','plan':{}} ~ in line 1, column 1",
                "{'plan':{},'findings':[]} ~ in line 1, column 1",
                "{'reportVersion':1,'plan':{},'findings':[]} ~ in line 1, column 18",
                "{'reportVersion':'1.0','plan':[],'findings':[]} ~ in line 1, column 31",
                "{'reportVersion':'1.0','plan':{'id':17},'findings':[]} ~ in line 1, column 37",
                "{'reportVersion':'1.0','plan':{},'findings':[{}]} ~ in line 1, column 46",
                "{'reportVersion':'1.0','plan':{},'findings':[{'rule':'a','pointer':1}]} ~ in line 1, column 68",
                "{'reportVersion':'1.0','plan':{},'findings':[] ~ in line 1, column 47",
                "[] [] ~ in line 1, column 4"
            })
    void isNothingElseThanReports(String content, String place) throws IOException {
        var baseline = Plans.write(folder, "b.json", content.replace('\'', '"'));

        var run = validate(ACCEPTED, "--baseline", baseline);

        assertThat(run.err())
                .isEqualTo("sip: the baseline '" + baseline + "' holds something else than reports " + place
                        + "; write it with sip validate --format json or ndjson\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void isNoReportOfAnotherVersion() throws IOException {
        var report = validate(TO_COME, "-f", "ndjson").out();
        var baseline = Plans.write(
                folder, "b.ndjson", report + report.replace("\"reportVersion\":\"1.0\"", "\"reportVersion\":\"2.0\""));

        var run = validate(ACCEPTED, "--baseline", baseline);

        assertThat(run.err())
                .isEqualTo("sip: the baseline '" + baseline + "' holds a report of another version than 1.0 in line 2;"
                        + " write it anew with this sip\n");
        assertThat(run.code()).isEqualTo(2);
    }

    @Test
    void isNoHalfFileAndNoFolder() throws IOException {
        var half = Plans.write(folder, "half.json.gz", "no gzip");

        assertThat(validate(ACCEPTED, "--baseline", half).err())
                .isEqualTo("sip: the baseline '" + half + "' cannot be read; see whether it is a whole file\n");
        assertThat(validate(ACCEPTED, "--baseline", folder.toString()).code()).isEqualTo(2);
    }

    private String baseline(String format, String plan, String... options) throws IOException {
        var args = new ArrayList<>(List.of("-f", format));
        args.addAll(List.of(options));
        return Plans.write(
                folder,
                "b." + format,
                validate(plan, args.toArray(new String[0])).out());
    }

    private static Run validate(String plan, String... options) {
        var args = new ArrayList<>(List.of("validate"));
        args.addAll(List.of(options));
        args.add("-");
        return sip(plan, args);
    }
}
