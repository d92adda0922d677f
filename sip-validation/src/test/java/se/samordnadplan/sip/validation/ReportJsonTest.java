package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.validation.report.ValidationReport;

class ReportJsonTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final SipValidator VALIDATOR = SipValidator.create();
    private static final SipValidator CHANGING = suppressing().with(TestPlan.changingRuleSet());

    /** Of a document that is not read the report is short enough to be shown whole. */
    private static final String REPORT = """
            {
              "reportVersion": "1.0",
              "document": "inbox/plans.ndjson:17",
              "verdict": "REJECTED",
              "plan": {
                "sha256": "d1acb81b768f1bc10ce041b7a130993367ea36dba99ea425ba33c9308f695129"
              },
              "judgedAs": "ESTABLISHED",
              "asOf": "2026-03-02",
              "referenceDate": "2026-03-02",
              "ruleSet": {
                "id": "national",
                "version": "2018-01-01",
                "status": "IN_FORCE"
              },
              "engine": {
                "name": "sip-validation",
                "version": "ENGINE"
              },
              "summary": {
                "errors": 2,
                "warnings": 0,
                "infos": 0,
                "suppressed": 0
              },
              "truncated": true,
              "findings": [
                {
                  "rule": "json-invalid-value",
                  "severity": "ERROR",
                  "category": "READING",
                  "pointer": "/status",
                  "line": 2,
                  "column": 12,
                  "message": "Värdet är inget av formatets ord. Ange ett av: INITIATED, INVITED, ESTABLISHED, CLOSED, DECLINED.",
                  "arguments": {
                    "expected": "ENUM",
                    "allowed": [
                      "INITIATED",
                      "INVITED",
                      "ESTABLISHED",
                      "CLOSED",
                      "DECLINED"
                    ]
                  },
                  "citations": []
                }
              ],
              "suppressed": [],
              "deadlines": [],
              "checklist": []
            }
            """;

    @Test
    void namesEverythingInTheOrderOfTheFormatWithTwoSpaces() {
        assertThat(report().toJson()).isEqualTo(expected());
    }

    @Test
    void isTheSameOnOneLine() throws JsonProcessingException {
        assertThat(report().toJsonLine())
                .isEqualTo(new ObjectMapper().readTree(expected()).toString());
    }

    private static ValidationReport report() {
        var json = "{\"formatVersion\": \"1.0\",\n \"status\": \"ÖPPEN\", \"source\": 1}";
        return SipValidator.builder()
                .maxFindings(1)
                .build()
                .validate(
                        json.getBytes(StandardCharsets.UTF_8),
                        MON_2026_03_02,
                        ValidationOption.as(PlanStatus.ESTABLISHED),
                        ValidationOption.document("inbox/plans.ndjson:17"),
                        ValidationOption.nextChange());
    }

    private static String expected() {
        return REPORT.replace("ENGINE", report().engine().version());
    }

    /** Of a report only what suppressions bring along; the rest is as without. */
    @Test
    void tellsWhyAndUntilWhenAFindingIsSuppressed() throws JsonProcessingException {
        var report = suppressing().validate(TestPlan.example("17").bytes(), LocalDate.of(2026, 4, 20));
        var json = new ObjectMapper().readTree(report.toJson());

        assertThat(json.get("summary")).hasToString("{\"errors\":0,\"warnings\":1,\"infos\":0,\"suppressed\":1}");
        assertThat(json.get("suppressed").toPrettyString()).isEqualToNormalizingNewlines("""
                [ {
                  "rule" : "follow-up-held-as-planned",
                  "severity" : "WARNING",
                  "binding" : "RECOMMENDED",
                  "category" : "DEADLINE",
                  "pointer" : "/nextFollowUp/plannedOn",
                  "line" : 125,
                  "column" : 19,
                  "message" : "Uppföljningen var planerad till 2026-01-27 och är inte gjord. Gör den, ange när den gjordes, eller bestäm ett nytt datum.",
                  "arguments" : {
                    "dueOn" : "2026-01-27",
                    "workingDaysOver" : 57
                  },
                  "citations" : [ {
                    "document" : "Gemensam praxis i lästa rutiner (common practice)",
                    "section" : "Västerbotten, Örnsköldsvik, Västra Götaland, Västmanland"
                  } ],
                  "reason" : "The unit moves",
                  "until" : "2026-04-20"
                } ]""");
        assertThat(ReportSchema.faults(report.toJson())).isEmpty();
        assertThat(ValidationReport.parse(report.toJson())).isEqualTo(report);
        assertThat(ValidationReport.parse(report.toJsonLine())).isEqualTo(report);
        assertThat(report.in(Language.EN).suppressed().get(0).message()).startsWith("The follow-up was planned for");
        assertThat(report.in(Language.EN).in(Language.SV)).isEqualTo(report);
    }

    private static SipValidator suppressing() {
        return SipValidator.builder()
                .suppressions(TestPlan.suppressions("expiring.yaml"))
                .build();
    }

    /** The sound ones of the rules have reports like each other's. */
    static Stream<Path> documents() {
        return TestPlan.all().filter(document -> !document.endsWith("good.json"));
    }

    @Tag("long")
    @ParameterizedTest
    @MethodSource("documents")
    void readsBackWhatItWroteAndKeepsToItsSchema(Path document) {
        var reports = Stream.of(
                VALIDATOR.validate(
                        TestPlan.read(document).text(),
                        MON_2026_03_02,
                        ValidationOption.as(PlanStatus.ESTABLISHED),
                        ValidationOption.nextChange()),
                CHANGING.validate(
                                TestPlan.read(document).bytes(),
                                LocalDate.of(2026, 4, 20),
                                ValidationOption.document("-"))
                        .in(Language.EN));

        assertThat(reports).allSatisfy(report -> {
            assertThat(ReportSchema.faults(report.toJson())).isEmpty();
            assertThat(withoutOwnWording(ValidationReport.parse(report.toJson())))
                    .isEqualTo(withoutOwnWording(report));
            assertThat(ValidationReport.parse(report.toJsonLine()).toJson()).isEqualTo(report.toJson());
        });
    }

    /** The messages that a rule set brings along are no part of the JSON. */
    private static ValidationReport withoutOwnWording(ValidationReport report) {
        return ValidationReport.parse(report.toJsonLine());
    }

    @Test
    void isEqualWhenReadBack() {
        var report = VALIDATOR.validate(TestPlan.example("17").bytes(), MON_2026_03_02, ValidationOption.nextChange());

        assertThat(ValidationReport.parse(report.toJson())).isEqualTo(report);
        assertThat(ValidationReport.parse(report.toJsonLine())).isEqualTo(report);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "Provsson",
                "{\"Provsson\": 1}",
                "{}",
                "{\"reportVersion\": \"Provsson\"}",
            })
    void refusesOtherThingsAndQuotesNothing(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidationReport.parse(text))
                .withMessageStartingWith("[json] is no report of format 1.0")
                .withMessageNotContaining("Provsson")
                .withNoCause();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"1.0\" > \"1.1\"",
                "\"errors\": 2 > \"errors\": \"2\"",
                "\"errors\": 2 > \"errors\": 2.0",
                "\"errors\": 2, > ",
                "\"line\": 2 > \"line\": true",
                "2026-03-02 > 2026-02-30",
                "2026-03-02 > 2026-3-2",
                "REJECTED > Provsson",
                "\"/status\" > \"status\"",
                "json-invalid-value > Provsson",
                "\"suppressed\": [] > \"suppressed\": [null]",
                "\"suppressed\": [] > \"Provsson\": []",
                "\"deadlines\": [], > \"deadlines\": [], \"deadlines\": [],",
                "\"verdict\": \"REJECTED\", > ",
            })
    void refusesAReportWithAFaultInIt(String change) {
        int arrow = change.indexOf(" > ");
        var faulty = expected().replace(change.substring(0, arrow), change.substring(arrow + 3));

        assertThat(faulty).isNotEqualTo(expected());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ValidationReport.parse(faulty))
                .withMessageNotContaining("Provsson")
                .withNoCause();
    }

    @Test
    void refusesTrailingText() {
        assertThatIllegalArgumentException().isThrownBy(() -> ValidationReport.parse(expected() + "{}"));
    }

    @Test
    void speaksEnglishAfterwards() {
        var plan = TestPlan.example("17").bytes();
        var swedish = VALIDATOR.validate(plan, MON_2026_03_02);
        var english = SipValidator.builder().language(Language.EN).build().validate(plan, MON_2026_03_02);

        assertThat(swedish.findings().get(1).message()).startsWith("Uppföljningen var planerad till 2026-01-27");
        assertThat(english.findings().get(1).message()).startsWith("The follow-up was planned for 2026-01-27");
        assertThat(swedish.in(Language.EN)).isEqualTo(english);
        assertThat(english.in(Language.SV)).isEqualTo(swedish);
        assertThat(ValidationReport.parse(swedish.toJson()).in(Language.EN)).isEqualTo(english);
    }

    @Test
    void speaksTheWordsOfTheRuleSetInBothLanguages() {
        var plan = TestPlan.established()
                .with("/status", "\"INITIATED\"")
                .with("/meetings", "[]")
                .with("/need/identifiedOn", "\"2026-01-14\"")
                .with("/invitation", "null");
        var report = VALIDATOR.with(TestPlan.changingRuleSet()).validate(plan.bytes(), LocalDate.of(2026, 3, 26));

        assertThat(report.findings()).hasSize(2).first().satisfies(finding -> {
            assertThat(finding.message()).isEqualTo("Planen är sen: senast 2026-03-25.");
            assertThat(finding.arguments()).isEqualTo(Map.of("dueOn", "2026-03-25", "workingDaysOver", 1));
        });
        assertThat(report.in(Language.EN).findings().get(0).message())
                .isEqualTo("The plan is late: 2026-03-25 at the latest.");
        assertThat(ValidationReport.parse(report.toJson())
                        .in(Language.EN)
                        .findings()
                        .get(0)
                        .message())
                .isEqualTo("Planen är sen: senast 2026-03-25.");
    }

    @Test
    void showsWhatAUsersRuleSetExtendsItsDigestAndWhatItWeakens() {
        var ruleSet = VALIDATOR
                .with(TestPlan.changingRuleSet())
                .validate(TestPlan.established().bytes(), MON_2026_03_02)
                .ruleSet();

        assertThat(ruleSet.id()).isEqualTo("changing");
        assertThat(ruleSet.parent()).hasToString("Extends[id=national, version=2018-01-01]");
        assertThat(ruleSet.sha256()).matches("[0-9a-f]{64}");
        assertThat(ruleSet.weakened()).isEqualTo(List.of());
    }
}
