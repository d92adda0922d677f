package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static se.samordnadplan.sip.validation.Canary.BORN;
import static se.samordnadplan.sip.validation.Canary.SONG;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.rules.BrokenJudge;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.validation.constraint.ConstraintCheck;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Nothing personal and nothing of the input gets into reports, exceptions and text forms. */
class CanaryTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final SipValidator STRICT = SipValidator.create();
    private static final SipValidator LENIENT =
            SipValidator.builder().lenient(true).build();
    private static final SipValidator CHANGING = STRICT.with(TestPlan.changingRuleSet());

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void isSilentInReportsOnPlansThatAreRead(PlanStatus status) {
        var document = Canary.readable(status.toString()).toString();
        var plan = SipJson.read(document);

        assertSilent(STRICT.validate(plan, MON_2026_03_02, ValidationOption.nextChange()));
        assertSilent(STRICT.validate(document, MON_2026_03_02, ValidationOption.as(PlanStatus.ESTABLISHED)));
        assertSilent(CHANGING.validate(bytes(document), MON_2026_03_02));
        assertSilent(broken().validate(document, MON_2026_03_02));
        assertThat(plan.toString()).doesNotContain(SONG, BORN);
        assertThat(STRICT.validate(plan, MON_2026_03_02).summary().errors()).isGreaterThan(60);
    }

    /** Whatever is suppressed, has expired or is refused. */
    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void isSilentWhereFindingsAreSuppressed(PlanStatus status) {
        var suppressing = SipValidator.builder()
                .suppressions(TestPlan.suppressions("everything.yaml"))
                .build();
        var document = Canary.readable(status.toString()).toString();

        var report = suppressing.validate(document, MON_2026_03_02);

        assertSilent(report);
        assertThat(report.suppressed()).hasSizeGreaterThan(30);
        assertThat(report.findings())
                .extracting(finding -> finding.rule().value())
                .contains("suppression-expired");
    }

    @Test
    void isSilentWhereValuesCannotBeRead() {
        var document = Canary.unreadable().toString();

        assertSilent(STRICT.validate(document, MON_2026_03_02));
        assertSilent(LENIENT.validate(bytes(document), MON_2026_03_02));
        assertThat(STRICT.validate(document, MON_2026_03_02).summary().errors()).isGreaterThan(100);
    }

    @Test
    void isSilentWhereNamesAreUnknown() {
        var document = Canary.withStrangers().toString();

        assertSilent(STRICT.validate(document, MON_2026_03_02));
        assertSilent(LENIENT.validate(document, MON_2026_03_02));
        assertThat(LENIENT.validate(document, MON_2026_03_02).summary().warnings())
                .isGreaterThan(20);
    }

    @Test
    void isSilentWhereTextsAreTooLong() {
        var document = Canary.readable("ESTABLISHED").toString().replace(SONG, SONG.repeat(4000));

        assertSilent(STRICT.validate(document, MON_2026_03_02));
    }

    static Stream<String> malformed() {
        return Stream.of(
                SONG,
                "{" + SONG + "}",
                "{\"" + SONG + "\"",
                "{\"id\": \"" + SONG,
                "{\"id\": \"" + SONG + "\\x\"}",
                "{\"id\": " + SONG + "}",
                "{\"" + SONG + "\": 1, \"" + SONG + "\": 2}",
                "{\"formatVersion\": \"" + SONG + "\"}",
                "{\"formatVersion\": \"1.0\"} " + SONG,
                "[\"" + SONG + "\"]",
                "\"" + SONG + "\"",
                "{\"formatVersion\": \"1.0\", \"version\": 1" + SONG + "}",
                "{\"formatVersion\": \"1.0\", \"overallResponsibleBody\": \"" + SONG + "\uD800\"}");
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void isSilentWhereTheTextIsNoPlan(String document) {
        assertSilent(STRICT.validate(document, MON_2026_03_02));
        assertSilent(STRICT.validate(bytes(document), MON_2026_03_02));
        assertSilent(STRICT.validate(document.getBytes(StandardCharsets.UTF_16), MON_2026_03_02));
        assertSilent(catchThrowable(() -> SipJson.read(document)));
        assertSilent(catchThrowable(() -> SipJson.read(bytes(document))));
        assertSilent(catchThrowable(() -> ValidationReport.parse(document)));
    }

    static Stream<Path> documents() {
        return TestPlan.all();
    }

    /** What the format has no other use for than to be read by people, and the names of people and places. */
    @ParameterizedTest
    @MethodSource("documents")
    void isSilentInTheFreeTextOfEveryPlan(Path document) {
        var plan = TestPlan.read(document).json();
        plan.findParents("name").forEach(part -> ((ObjectNode) part).put("name", SONG));
        for (var text :
                List.of("description", "whatMatters", "purpose", "note", "summary", "phone", "email", "address")) {
            plan.findParents(text).forEach(part -> ((ObjectNode) part).put(text, SONG + "@" + text));
        }

        assertSilent(STRICT.validate(plan.toString(), MON_2026_03_02));
    }

    /** The documents with each id, and each reference to it, turned into an identity number. */
    @ParameterizedTest
    @MethodSource("documents")
    void isSilentWhereIdsAreIdentityNumbers(Path document) {
        var text = TestPlan.read(document).json().toString();
        int serial = 100;
        for (var id : ids(TestPlan.read(document).json())) {
            text = text.replace("\"" + id + "\"", "\"" + Canary.identityNumber(serial++) + "\"");
        }

        assertSilent(STRICT.validate(text, MON_2026_03_02));
    }

    private static Set<String> ids(JsonNode plan) {
        return Set.copyOf(plan.findValuesAsText("id"));
    }

    private static SipValidator broken() {
        var everyRule = Catalogue.rules().stream().map(RuleId::value).toArray(String[]::new);
        return SipValidator.of(new Examination.Steps(
                new ConstraintCheck()::check, BrokenJudge.where(everyRule)::judge, STRICT.ruleSet()));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void assertSilent(ValidationReport report) {
        assertThat(report.toJson()
                        + report.toJsonLine()
                        + report.in(Language.EN).toJson()
                        + report)
                .doesNotContainIgnoringCase(SONG)
                .doesNotContain(BORN, BORN.substring(2));
    }

    private static void assertSilent(Throwable thrown) {
        for (var each = thrown; each != null; each = each.getCause()) {
            assertThat(String.valueOf(each.getMessage())).doesNotContainIgnoringCase(SONG);
        }
    }
}
