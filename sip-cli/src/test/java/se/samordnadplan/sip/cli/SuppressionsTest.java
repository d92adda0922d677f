package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Plans.ACCEPTED;
import static se.samordnadplan.sip.cli.Plans.WITH_REMARKS;
import static se.samordnadplan.sip.cli.Run.sip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;

/** What {@code --suppressions} does for a run. */
class SuppressionsTest {

    private static final String NEED = "{rule: need-identified-on-recorded, reason: Known, until: 2026-06-30}";

    @TempDir
    private Path folder;

    @Test
    void takeFindingsOutOfTheVerdict() throws IOException {
        var run = sip(WITH_REMARKS, List.of("validate", "-f", "json", "--suppressions", file(NEED), "-"));

        var report = ValidationReport.parse(run.out());
        assertThat(report.verdict()).isEqualTo(Verdict.ACCEPTED);
        assertThat(report.suppressed()).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.rule()).hasToString("need-identified-on-recorded");
            assertThat(finding.reason()).isEqualTo("Known");
            assertThat(finding.until()).hasToString("2026-06-30");
        });
        assertThat(run.err()).isEmpty();
    }

    /** As docs/pipelines.md has it. */
    @Test
    void ofTheExampleAreKnownInTheExamplePlans() {
        var root = Path.of(System.getProperty("sip.root"));

        var run = sip(
                "validate",
                "-f",
                "ndjson",
                "--as-of",
                "2026-03-02",
                "--suppressions",
                root.resolve("examples/suppressions/known-findings.yaml").toString(),
                root.resolve("examples/plans").toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.out()
                        .lines()
                        .map(ValidationReport::parse)
                        .flatMap(report -> report.suppressed().stream()
                                .map(finding -> report.plan().id() + " " + finding.rule() + finding.pointer())))
                .containsExactly(
                        "sip-exempel-17 follow-up-held-as-planned/nextFollowUp/plannedOn",
                        "sip-exempel-19 reference-resolves/goals/0/activities/0/responsibleBody");
    }

    @Test
    void areCountedInText() throws IOException {
        assertThat(sip(WITH_REMARKS, List.of("validate", "-q", "--suppressions", file(NEED), "-"))
                        .out())
                .isEqualTo("-: godtagen, 1 undantagen\n");
        assertThat(sip(
                                WITH_REMARKS,
                                List.of("validate", "-q", "--fail-on", "warning", "--suppressions", file(NEED), "-"))
                        .code())
                .isZero();
    }

    @Test
    void ofAFaultyFileTellEachFaultInALineBeforeAnythingIsJudged() throws IOException {
        var file = file("{rule: json-malformed, until: 2026-06-30}", "{rule: goal-statd, reason: Known, until: never}");

        var run = sip(ACCEPTED, List.of("validate", "--suppressions", file, "-"));

        assertThat(run.err())
                .isEqualTo("sip: " + file + ":2:5: the key reason is missing. Add it.\n"
                        + "sip: " + file + ":2:12: faults of reading and findings of the validator itself cannot be"
                        + " suppressed. Remove the entry.\n"
                        + "sip: " + file
                        + ":3:12: no rule, deadline or constraint has this id; ids of users' own (x-…) are"
                        + " known by the rule set that plans are judged by. Maybe goal-stated?\n"
                        + "sip: " + file + ":3:46: a date belongs here: year-month-day, e.g. 2026-01-31.\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void areNotReadFromAFolder() {
        var run = sip(ACCEPTED, List.of("validate", "--suppressions", folder.toString(), "-"));

        assertThat(run.err())
                .isEqualTo("sip: the suppression file '" + folder + "' cannot be read; see whether you may read it\n");
        assertThat(run.code()).isEqualTo(2);
    }

    /** An entry that another document matches is used, whatever the threads and however little a report keeps. */
    @Test
    void thatMatchNothingInTheWholeRunAreToldOnce() throws IOException {
        var file = file(
                "{rule: goal-has-activity, reason: unused, until: 2026-06-30}",
                NEED,
                "{rule: need-identified-on-recorded, pointer: /nowhere, reason: unused, until: 2026-03-01}",
                "{rule: goal-stated, plan: nobody, reason: not looked at, until: 2026-06-30}",
                "{rule: goal-stated, reason: expired, until: 2026-02-28}",
                "{rule: consent-recorded, reason: refused, until: 2026-06-30}");
        var plans = (ACCEPTED + "\n").repeat(200)
                + WITH_REMARKS
                + "\n"
                + WITH_REMARKS.replace("INITIATED", "ESTABLISHED")
                + "\n"
                + (ACCEPTED + "\n").repeat(200);

        var run = sip(
                plans,
                List.of(
                        "validate",
                        "-q",
                        "-j",
                        "4",
                        "--input",
                        "ndjson",
                        "--max-findings",
                        "0",
                        "--suppressions",
                        file,
                        "-"));

        assertThat(run.err())
                .isEqualTo("sip: " + file
                        + ":2:5: the suppression of goal-has-activity matched no finding; remove it, or correct"
                        + " its rule or pointer\n"
                        + "sip: " + file + ":4:5: the suppression of need-identified-on-recorded matched no finding;"
                        + " remove it, or correct its rule or pointer\n");
        assertThat(run.out().lines()).hasSize(402);
    }

    /** Nobody knows what they would have matched. */
    @Test
    void areNotCalledUnusedWhereSomethingWasNotEvaluated() throws IOException {
        var unused = file(NEED);
        var broken = Plans.write(folder, "a.json.gz", "no gzip");
        var plan = Plans.write(folder, "b.json", ACCEPTED);

        assertThat(sip("validate", "--suppressions", unused, plan).err()).contains("matched no finding");
        assertThat(sip("validate", "--suppressions", unused, plan, broken).err())
                .doesNotContain("matched no finding");
        assertThat(sip("", List.of("validate", "--input", "ndjson", "--suppressions", unused, "-"))
                        .err())
                .isEmpty();
    }

    private String file(String... entries) throws IOException {
        var yaml = "suppressions:\n  - " + String.join("\n  - ", entries) + "\n";
        return Files.writeString(folder.resolve("s.yaml"), yaml).toString();
    }
}
