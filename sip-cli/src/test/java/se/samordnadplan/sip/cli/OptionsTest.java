package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Plans.ACCEPTED;
import static se.samordnadplan.sip.cli.Plans.REJECTED;
import static se.samordnadplan.sip.cli.Plans.WITH_REMARKS;
import static se.samordnadplan.sip.cli.Plans.plan;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.validation.report.NextChange;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** Each option of {@code validate} that says how a document is judged or told of. */
class OptionsTest {

    @TempDir
    private Path folder;

    @Test
    void judgesAtTodayInSwedenUnlessToldOtherwise() {
        assertThat(report(ACCEPTED).asOf()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(report(ACCEPTED, "--as-of", "2026-03-02").asOf()).isEqualTo(LocalDate.of(2026, 3, 2));
    }

    @Test
    void judgesByTheNationalRulesUnlessToldOtherwise() throws IOException {
        var own = Plans.write(folder, "own.yaml", """
                formatVersion: "1.0"
                id: own
                extends: national
                title: {sv: Egen, en: Own}
                versions:
                  - version: "1"
                    from: 2026-01-01
                    rules:
                      need-identified-on-recorded: {binding: "OFF"}
                """);

        assertThat(report(WITH_REMARKS).ruleSet().id()).isEqualTo("national");
        assertThat(report(WITH_REMARKS, "-r", "national").verdict()).isEqualTo(Verdict.ACCEPTED_WITH_REMARKS);
        assertThat(report(WITH_REMARKS, "-r", own).ruleSet().id()).isEqualTo("own");
        assertThat(report(WITH_REMARKS, "--rule-set", own).verdict()).isEqualTo(Verdict.ACCEPTED);
    }

    @Test
    void speaksSwedishUnlessToldOtherwise() {
        assertThat(sip(ACCEPTED, List.of("validate", "-q", "-")).out()).isEqualTo("-: godtagen\n");
        assertThat(sip(ACCEPTED, List.of("validate", "-q", "--lang", "en", "-")).out())
                .isEqualTo("-: accepted\n");
        assertThat(report(REJECTED, "--lang", "en").findings().get(0).message())
                .startsWith("The value is not a date that exists.");
    }

    @Test
    void takesUnknownFieldsForWarningsWhenLenient() {
        var plan = plan("sip-5", "\"source\":{\"system\":\"Form\"},\"need\":{\"identifiedOn\":\"2026-02-27\"},\"x\":1");

        assertThat(report(plan).verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report(plan, "--lenient").verdict()).isEqualTo(Verdict.ACCEPTED_WITH_REMARKS);
    }

    @Test
    void judgesAsIfThePlanHadAStatus() {
        var report = report(ACCEPTED, "--as-status", "established");

        assertThat(report.judgedAs()).isEqualTo(PlanStatus.ESTABLISHED);
        assertThat(report.verdict()).isEqualTo(Verdict.REJECTED);
        assertThat(report(ACCEPTED).judgedAs()).isNull();
    }

    @Test
    void tellsTheNextChangeWhenAsked() {
        var needToCome = ACCEPTED.replace("2026-02-27", "2026-03-05");

        assertThat(report(needToCome).nextChange()).isNull();
        assertThat(report(needToCome, "--next-change").nextChange())
                .isEqualTo(new NextChange(
                        LocalDate.of(2026, 3, 5), Verdict.ACCEPTED, RuleId.of("nothing-recorded-in-the-future")));
        assertThat(sip(needToCome, List.of("validate", "--next-change", "-")).out())
                .endsWith("Nästa ändring: Godtagen 2026-03-05 genom nothing-recorded-in-the-future, om\n"
                        + "inget mer antecknas.\n");
    }

    @Test
    void keepsAThousandFindingsUnlessToldOtherwise() {
        var plan = plan("sip-7", "\"goals\":[" + "{},".repeat(1_200) + "{}]");

        var report = report(plan);
        assertThat(report.findings()).hasSize(1_000);
        assertThat(report.truncated()).isTrue();
        assertThat(report.summary().errors()).isGreaterThan(1_200);
        assertThat(report(plan, "--max-findings", "2").findings()).hasSize(2);
        assertThat(report(plan, "--max-findings", "2").summary()).isEqualTo(report.summary());
        assertThat(report(plan, "--max-findings", "0").verdict()).isEqualTo(Verdict.REJECTED);
    }

    @Test
    void coloursOnlyWhenAskedWithoutATerminal() {
        assertThat(sip(ACCEPTED, List.of("validate", "-q", "-")).out()).doesNotContain("\u001b");
        assertThat(sip(ACCEPTED, List.of("validate", "-q", "--color", "auto", "-"))
                        .out())
                .doesNotContain("\u001b");
        assertThat(sip(ACCEPTED, List.of("validate", "-q", "--color", "never", "-"))
                        .out())
                .doesNotContain("\u001b");
        assertThat(sip(ACCEPTED, List.of("validate", "-q", "--color", "always", "-"))
                        .out())
                .isEqualTo("-: \u001b[32mgodtagen\u001b[0m\n");
    }

    @Test
    void takesItsWordsInUpperCaseToo() {
        assertThat(sip(ACCEPTED, List.of("validate", "-q", "--lang", "EN", "--fail-on", "Never", "-"))
                        .out())
                .isEqualTo("-: accepted\n");
    }

    @Test
    void takesPathsThatLookLikeOptionsAfterTwoHyphens() {
        assertThat(sip("validate", "--", "--loud").err())
                .isEqualTo("sip: the path '--loud' does not exist; see whether it is spelled right\n");
    }

    private static ValidationReport report(String plan, String... options) {
        var args = new ArrayList<>(List.of("validate", "-f", "json"));
        args.addAll(List.of(options));
        args.add("-");
        return ValidationReport.parse(sip(plan, args).out());
    }
}
