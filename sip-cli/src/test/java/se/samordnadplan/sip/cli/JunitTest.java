package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordnadplan.sip.cli.junit.JunitForm;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.report.Verdict;

/** JUnit XML, as Maven reads it. */
class JunitTest {

    private static final String DOCUMENTS =
            GoldenFile.at("sip-validation/src/test/resources/rules").toString();

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void looksLikeTheGoldenFile(Language language) throws Exception {
        var form = new JunitForm(
                RuleSets.shipped("national"),
                LocalDate.of(2026, 3, 1),
                language,
                report -> report.verdict() == Verdict.REJECTED);

        var xml = SeveralReports.in(form, language);

        var suite = read(xml);
        assertThat(suite.getTestCases())
                .extracting(ReportTestCase::getName)
                .containsExactly(
                        "inbox/accepted.json", "inbox/unread.json", SeveralReports.MISSING, "inbox/plans.ndjson:17");
        assertThat(suite.getTestCases())
                .extracting(ReportTestCase::isSuccessful)
                .containsExactly(true, false, false, false);
        assertThat(suite.getTestCases())
                .extracting(ReportTestCase::hasFailure)
                .containsExactly(false, true, false, false);
        assertThat(suite.getTestCases()).extracting(ReportTestCase::hasError).containsExactly(false, false, true, true);
        GoldenFile.assertHolds(SeveralReports.golden("junit/several." + language.tag() + ".xml"), xml);
    }

    @Test
    void isReadForEveryDocument() throws Exception {
        var run = sip("validate", "-f", "junit", "--as-of", "2026-03-01", DOCUMENTS);
        var reports = sip("validate", "-f", "ndjson", "--as-of", "2026-03-01", DOCUMENTS)
                .out()
                .lines()
                .toList();

        var suite = read(run.out());

        var rejected = reports.stream()
                .filter(it -> it.contains("\"verdict\":\"REJECTED\""))
                .count();
        assertThat(suite.getNumberOfTests()).isEqualTo(reports.size());
        assertThat(suite.getNumberOfFailures()).isEqualTo((int) rejected).isPositive();
        assertThat(run.out())
                .contains(" tests=\"" + reports.size() + "\" failures=\"" + rejected + "\" errors=\"0\" skipped=\"0\"");
    }

    /** Of three documents: accepted, accepted with remarks, rejected. */
    @ParameterizedTest
    @CsvSource({"error, 1, 1", "warning, 2, 1", "never, 0, 0"})
    void failsWhereTheExitCodeDoes(String failOn, int failures, int code) throws Exception {
        var lines = String.join("\n", Plans.ACCEPTED, Plans.WITH_REMARKS, Plans.REJECTED);

        var run = sip(lines, List.of("validate", "-f", "junit", "--fail-on", failOn, "--input", "ndjson", "-"));

        assertThat(run.code()).isEqualTo(code);
        assertThat(read(run.out()).getNumberOfFailures()).isEqualTo(failures);
        assertThat(run.out()).contains(" tests=\"3\" failures=\"" + failures + "\"");
    }

    @Test
    void passesWhereTheBaselineKnowsEverything() throws Exception {
        var file = Plans.write(folder, "a.json", Plans.WITH_REMARKS);
        var baseline = Plans.write(
                folder, "baseline.json", sip("validate", "-f", "json", file).out());

        var run = sip("validate", "-f", "junit", "--fail-on", "warning", "--baseline", baseline, file);

        assertThat(run.code()).isZero();
        assertThat(read(run.out()).getNumberOfFailures()).isZero();
        assertThat(run.out()).contains(" tests=\"1\" failures=\"0\"", "<system-out>");
    }

    @Test
    void saysInAFailureWhatThePageForPeopleSays() throws Exception {
        var file = Plans.write(folder, "a.json", Plans.REJECTED);

        var failure =
                read(sip("validate", "-f", "junit", file).out()).getTestCases().get(0);

        assertThat(failure.getFailureMessage()).isEqualTo("Underkänd: 1 avvikelse");
        assertThat(failure.getFailureType()).isEqualTo("REJECTED");
        assertThat(failure.getFailureDetail())
                .isEqualTo(sip("validate", file).out().stripTrailing());
    }

    @Test
    void hasRemarksAsOutput() {
        assertThat(sip(Plans.WITH_REMARKS, List.of("validate", "-f", "junit", "-"))
                        .out())
                .contains("<system-out>-\nGodtagen med anmärkningar", "need-identified-on-recorded");
        assertThat(sip(Plans.ACCEPTED, List.of("validate", "-f", "junit", "-")).out())
                .doesNotContain("system-out");
    }

    @Test
    void isXmlWhateverAFileIsCalled() throws Exception {
        var file = Plans.write(folder, "<a> & \"b\"\n\u0001\t\uFFFF\uD83D\uDE00.json", Plans.REJECTED);

        var suite = read(sip("validate", "-f", "junit", file).out());

        assertThat(suite.getTestCases().get(0).getName()).isEqualTo(folder + "/<a> & \"b\"????\uD83D\uDE00.json");
    }

    @Test
    void isAnEmptySuiteWhereThereIsNoDocument() throws Exception {
        var run = sip("", List.of("validate", "-f", "junit", "--input", "ndjson", "-"));

        assertThat(run.code()).isZero();
        assertThat(read(run.out()).getNumberOfTests()).isZero();
    }

    private static ReportTestSuite read(String xml) throws Exception {
        var in = new InputStreamReader(
                new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
        var suites = new TestSuiteXmlParser(new NullConsoleLogger()).parse(in);
        assertThat(suites).hasSize(1);
        return suites.get(0);
    }
}
