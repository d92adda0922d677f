package se.samordnadplan.sip.cli.command;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.cli.progress.Progress;
import se.samordnadplan.sip.cli.review.MunicipalityRow;
import se.samordnadplan.sip.cli.review.ReviewJson;
import se.samordnadplan.sip.cli.review.tally.Contribution;
import se.samordnadplan.sip.cli.review.tally.ReviewTally;
import se.samordnadplan.sip.cli.text.ReviewText;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSetStatus;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.Severity;
import se.samordnadplan.sip.validation.report.EngineInfo;
import se.samordnadplan.sip.validation.report.PlanInfo;
import se.samordnadplan.sip.validation.report.RuleSetInfo;
import se.samordnadplan.sip.validation.report.Summary;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** What a run that reviews says of documents that were not evaluated to the end. */
class ReviewRunTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final ReviewTally tally = new ReviewTally(1);
    private final ReviewRun run = new ReviewRun(surroundings(), false, Progress.none(), tally);

    @Test
    void isFineWhereAllWereEvaluated() {
        take(Verdict.REJECTED, 1);
        run.end();

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(err).hasToString("");
    }

    @Test
    void isIncompleteWhereOneWasNotEvaluated() {
        take(Verdict.ACCEPTED, 1);
        take(Verdict.NOT_EVALUATED, 1);
        run.end();

        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(err).hasToString("sip: 1 document was not fully evaluated; sip validate tells which and why\n");
    }

    @Test
    void doesNotCallAPlanFreeOfFindingsThatWasNotEvaluated() {
        take(Verdict.ACCEPTED, 1);
        take(Verdict.NOT_EVALUATED, 1);

        var results =
                tally.review(RuleSets.shipped("national"), DAY, Language.EN).results();

        assertThat(results).isNotNull();
        assertThat(results.documents().notEvaluated()).isOne();
        assertThat(results.severities())
                .allSatisfy(row -> assertThat(row.plans().judged()).isOne())
                .hasSize(Severity.values().length);
    }

    @Test
    void countsADocumentOnWhichReadingItselfFailedAsNotRead() {
        take(Verdict.ACCEPTED, 1);
        take(Verdict.NOT_EVALUATED, null);
        run.end();

        var results =
                tally.review(RuleSets.shipped("national"), DAY, Language.EN).results();

        assertThat(run.exitCode()).isEqualTo(ExitCode.INCOMPLETE);
        assertThat(results).isNotNull();
        assertThat(results.documents().notRead()).isOne();
        assertThat(results.documents().notEvaluated()).isZero();
    }

    /** How many have no error would follow from the verdicts. */
    @Test
    void tellsNoVerdictsWhereOneOfManyWasNotEvaluated() {
        var many = new ReviewTally(5);
        for (int person = 0; person < 20; person++) {
            many.add(new Contribution(report(Verdict.ACCEPTED, 1), person < 8 ? "1980" : "1981", person, List.of()));
        }
        many.add(new Contribution(report(Verdict.NOT_EVALUATED, 1), "1980", 99, List.of()));

        var review = many.review(RuleSets.shipped("national"), DAY, Language.EN);

        var results = requireNonNull(review.results());
        assertThat(results.documents().total()).isEqualTo(21);
        assertThat(results.documents().accepted()).isNull();
        assertThat(results.municipalities())
                .extracting(MunicipalityRow::accepted)
                .containsExactly(null, 12L);
        assertThat(results.municipalities())
                .extracting(MunicipalityRow::notEvaluated)
                .containsExactly(null, 0L);
        assertThat(new ReviewText(Language.EN, false, false).render(review)).contains("\n21 documents\n");
        assertThat(ReviewJson.read(ReviewJson.write(review).getBytes(StandardCharsets.UTF_8)))
                .contains(review);
    }

    @Test
    void saysThatNothingWasReadOnlyWhereThatIsSo() {
        take(Verdict.REJECTED, null);
        run.tellWhereNothingWasRead();

        assertThat(run.exitCode()).isEqualTo(ExitCode.FINE);
        assertThat(err).hasToString("sip: no document could be read as a plan; sip validate tells what to mend\n");

        err.reset();
        take(Verdict.ACCEPTED, 1);
        run.tellWhereNothingWasRead();

        assertThat(err).hasToString("");
    }

    private void take(Verdict verdict, Integer version) {
        run.take(new ReviewWork.Result.Done(new Contribution(report(verdict, version), "1980", 1, List.of())));
    }

    private static ValidationReport report(Verdict verdict, Integer version) {
        return new ValidationReport(
                ValidationReport.VERSION,
                null,
                verdict,
                new PlanInfo(null, version, null),
                null,
                DAY,
                DAY,
                new RuleSetInfo("national", "1", RuleSetStatus.IN_FORCE, null, null, List.of()),
                new EngineInfo("sip-validation", "1"),
                new Summary(0, 0, 0, 0),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    private Surroundings surroundings() {
        return new Surroundings(
                InputStream.nullInputStream(),
                OutputStream.nullOutputStream(),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                Map.of(),
                false,
                false);
    }
}
