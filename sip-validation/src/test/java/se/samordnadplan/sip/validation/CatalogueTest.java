package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.validation.ReportAssert.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.deadline.DeadlineState;
import se.samordnadplan.sip.validation.report.Deadline;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Every rule of the catalogue with a document that keeps it and one that breaks it, and the tricky cases. */
@Tag("long")
class CatalogueTest {

    private static final SipValidator VALIDATOR = SipValidator.create();

    /** It judges a plan only where a deadline was missed, and that is a finding of its own. */
    private static final RuleId JUDGES_MISSED_DEADLINES = RuleId.of("deviation-reported");

    static Stream<Expectation> rows() {
        return Stream.concat(Expectation.ofRules().stream(), Expectation.ofEdges().stream());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void reportsWhatTheTablesSay(Expectation row) throws IOException {
        var report = judge(row);

        assertThat(report)
                .hasFindings(row.findings().toArray(String[]::new))
                .hasDeadlines(row.deadlines().toArray(String[]::new))
                .hasVerdict(row.verdict());
    }

    static Stream<Expectation> documentsOfRules() {
        return Expectation.ofRules().stream().filter(row -> !row.rule().equals(Catalogue.DEADLINE_APPROACHING.value()));
    }

    @ParameterizedTest
    @MethodSource("documentsOfRules")
    void satisfiesTheRuleWithTheGoodDocumentAndViolatesItWithTheBadOne(Expectation row) throws IOException {
        var report = judge(row);

        if (Catalogue.deadlines().contains(RuleId.of(row.rule()))) {
            assertThat(report.deadlines())
                    .filteredOn(deadline -> deadline.rule().value().equals(row.rule()))
                    .extracting(Deadline::state)
                    .containsAnyElementsOf(
                            row.isGood()
                                    ? List.of(DeadlineState.MET)
                                    : List.of(DeadlineState.LATE, DeadlineState.OVERDUE));
        } else {
            assertThat(report).hasState(row.rule(), row.isGood() ? ChecklistState.SATISFIED : ChecklistState.VIOLATED);
        }
    }

    @ParameterizedTest
    @MethodSource("documentsOfRules")
    void findsNothingInTheGoodDocumentAndTheRuleInTheBadOne(Expectation row) {
        assertThat(row.findings().stream().filter(finding -> finding.startsWith(row.rule() + "@")))
                .hasSize(row.isGood() ? 0 : 1);
        assertThat(row.isGood()).isEqualTo(otherThanTheMissedDeadline(row).isEmpty());
    }

    private static List<String> otherThanTheMissedDeadline(Expectation row) {
        if (!row.rule().equals(JUDGES_MISSED_DEADLINES.value())) {
            return row.findings();
        }
        return row.findings().stream()
                .filter(finding -> Catalogue.deadlines().stream().noneMatch(id -> finding.startsWith(id + "@")))
                .toList();
    }

    /** The rules and deadlines that some version of a shipped rule set has, in the order of the catalogue. */
    static Stream<RuleId> catalogue() {
        return RuleSets.shippedIds().stream()
                .map(RuleSets::shipped)
                .flatMap(set -> set.versions().stream().map(version -> set.on(version.from())))
                .flatMap(active -> Stream.concat(
                        active.rules().keySet().stream(),
                        active.deadlines().stream().map(DeadlineRule::id)))
                .distinct()
                .sorted(Catalogue.order());
    }

    @ParameterizedTest
    @MethodSource("catalogue")
    void hasAGoodAndABadDocumentForEachRule(RuleId rule) {
        for (var file : List.of("good", "bad")) {
            assertThat(Expectation.FOLDER.resolve(rule.value()).resolve(file + ".json"))
                    .as(
                            "rule %s has no %s document: add it to sip-validation/src/test/resources/rules/%s",
                            rule, file, rule)
                    .exists();
            assertThat(Expectation.ofRules())
                    .as("rule %s has no row for its %s document: add it to rules/expected.tsv", rule, file)
                    .anyMatch(
                            row -> row.rule().equals(rule.value()) && row.file().equals(file));
        }
    }

    @Test
    void hasARowForEachDocument() throws IOException {
        var judged = rows().map(Expectation::document).distinct().toList();

        assertThat(documents())
                .as("each document has a row: add it to expected.tsv, or to edge.tsv with the reasoning, or delete it")
                .containsExactlyInAnyOrderElementsOf(judged);
    }

    private static List<Path> documents() throws IOException {
        try (var files = Files.walk(Expectation.FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private static ValidationReport judge(Expectation row) throws IOException {
        return VALIDATOR.with(RuleSets.shipped(row.ruleSet())).validate(Files.readAllBytes(row.document()), row.asOf());
    }
}
