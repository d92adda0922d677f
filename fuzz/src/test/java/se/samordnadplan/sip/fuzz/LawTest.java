package se.samordnadplan.sip.fuzz;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.ChecklistRow;
import se.samordnadplan.sip.validation.report.Summary;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** The laws hold for the examples, and notice reports that are wrong. */
class LawTest {

    private static final List<ChecklistRow> CHECKED =
            List.of(new ChecklistRow(RuleId.of("plan-is-sip"), ChecklistState.SATISFIED));
    private static final ValidationReport SOUND =
            SipValidator.create().validate(Documents.bytes(Documents.examples().get(0)), LocalDate.of(2026, 3, 2));

    @Test
    void holdForTheExamples() {
        for (var example : Documents.examples()) {
            assertThatCode(() -> ReaderFuzz.fuzzerTestOneInput(Documents.bytes(example)))
                    .doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED,1,0", "ACCEPTED,0,1", "ACCEPTED_WITH_REMARKS,1,1", "REJECTED,0,1", "NOT_EVALUATED,1,0"})
    void noticeAVerdictThatIsNotThatOfTheFindings(Verdict verdict, int errors, int warnings) {
        var report = report(verdict, new Summary(errors, warnings, 0, 0), true, CHECKED);

        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Law.verdictFits(report));
    }

    @Test
    void noticeAnAcceptedPlanThatWasNotChecked() {
        var nothing = new Summary(0, 0, 0, 0);
        var unchecked = List.of(new ChecklistRow(RuleId.of("plan-is-sip"), ChecklistState.INCOMPLETE));

        assertThatCode(() -> Law.verdictFits(report(Verdict.ACCEPTED, nothing, null, CHECKED)))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Law.verdictFits(report(Verdict.ACCEPTED, nothing, null, unchecked)));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Law.verdictFits(report(Verdict.ACCEPTED, nothing, null, List.of())));
    }

    @Test
    void noticeWhatIsPersonal() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Law.repeatsNobody("of " + Values.SONG.toUpperCase(Locale.ROOT)));
        assertThatExceptionOfType(AssertionError.class).isThrownBy(() -> Law.repeatsNobody("19121212-1212"));
    }

    @Test
    void noticeWorkWithoutEnd() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> Work.bounded(() -> new byte[600_000_000].length));
    }

    private static ValidationReport report(
            Verdict verdict, Summary summary, @Nullable Boolean truncated, List<ChecklistRow> checklist) {
        return new ValidationReport(
                SOUND.reportVersion(),
                null,
                verdict,
                SOUND.plan(),
                null,
                SOUND.asOf(),
                SOUND.referenceDate(),
                SOUND.ruleSet(),
                SOUND.engine(),
                summary,
                truncated,
                List.of(),
                List.of(),
                List.of(),
                checklist,
                null);
    }
}
