package se.samordnadplan.sip.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;
import se.samordnadplan.sip.canary.Canary;
import se.samordnadplan.sip.canary.MarkedPlan;
import se.samordnadplan.sip.canary.Overheard;
import se.samordnadplan.sip.canary.Silence;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.rules.BrokenJudge;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.constraint.ConstraintCheck;
import se.samordnadplan.sip.validation.report.ValidationReport;
import se.samordnadplan.sip.validation.report.Verdict;
import se.samordnadplan.sip.validation.suppression.Suppressions;
import se.samordnadplan.sip.validation.suppression.SuppressionsException;

/** Nothing personal and nothing of the input gets out of the library: in reports, exceptions and logs of any level. */
class CanaryTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final SipValidator STRICT = SipValidator.create();
    private static final SipValidator LENIENT =
            SipValidator.builder().lenient(true).build();
    private static final SipValidator CHANGING = STRICT.with(TestPlan.changingRuleSet());

    private Overheard overheard;

    @BeforeEach
    void listen() {
        overheard = new Overheard();
    }

    @AfterEach
    void hearsNoMarkInLogs() {
        overheard.close();
        Silence.in(overheard.text());
    }

    @Test
    void hearsEveryLogAtEveryLevel() {
        LoggerFactory.getLogger("a").trace("by {}", "slf4j", new IllegalStateException("broken"));
        Logger.getLogger("b").trace("by JBoss");
        System.getLogger("c").log(System.Logger.Level.TRACE, "by the JDK");
        java.util.logging.Logger.getLogger("d").finest("by JUL");
        System.err.println("by nobody");

        assertThat(overheard.text())
                .contains("a by slf4j", "IllegalStateException: broken", "b by JBoss", "c by the JDK", "d by JUL")
                .contains("by nobody");
    }

    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void isSilentOnPlansThatAreRead(PlanStatus status) {
        var document = Canary.readable(status).toString();
        var plan = SipJson.read(document);

        assertSilent(STRICT.validate(plan, MON_2026_03_02, ValidationOption.nextChange()));
        assertSilent(STRICT.validate(document, MON_2026_03_02, ValidationOption.as(PlanStatus.ESTABLISHED)));
        assertSilent(CHANGING.validate(bytes(document), MON_2026_03_02));
        assertThat(STRICT.validate(plan, MON_2026_03_02).summary().errors()).isGreaterThan(60);
    }

    /** The condition of each rule throws what quotes the plan. */
    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void isSilentWhereRulesFail(PlanStatus status) {
        var report = broken().validate(Canary.readable(status).toString(), MON_2026_03_02);

        assertSilent(report);
        assertThat(report.verdict()).isEqualTo(Verdict.NOT_EVALUATED);
    }

    /** Whatever is suppressed, has expired or is refused. */
    @ParameterizedTest
    @EnumSource(PlanStatus.class)
    void isSilentWhereFindingsAreSuppressed(PlanStatus status) {
        var suppressing = SipValidator.builder()
                .suppressions(TestPlan.suppressions("everything.yaml"))
                .build();

        var report = suppressing.validate(Canary.readable(status).toString(), MON_2026_03_02);

        assertSilent(report);
        assertThat(report.suppressed()).hasSizeGreaterThan(30);
        assertThat(report.findings())
                .extracting(finding -> finding.rule().value())
                .contains("suppression-expired");
    }

    @Test
    void isSilentWhereNothingCanBeRead() {
        assertThat(STRICT.validate(Canary.unreadable().toString(), MON_2026_03_02)
                        .summary()
                        .errors())
                .isGreaterThan(100);
        assertThat(LENIENT.validate(Canary.withStrangers().toString(), MON_2026_03_02)
                        .summary()
                        .warnings())
                .isGreaterThan(20);
    }

    static Stream<String> marked() {
        return Canary.documents();
    }

    @ParameterizedTest
    @MethodSource("marked")
    void isSilentHoweverADocumentComes(String document, @TempDir Path folder) throws Exception {
        var file = Files.writeString(folder.resolve("plan.json"), document);

        assertSilent(STRICT.validate(document, MON_2026_03_02));
        assertSilent(LENIENT.validate(bytes(document), MON_2026_03_02));
        assertSilent(STRICT.validate(document.getBytes(StandardCharsets.UTF_16), MON_2026_03_02));
        assertSilent(STRICT.validate(new ByteArrayInputStream(bytes(document)), MON_2026_03_02));
        assertSilent(STRICT.validate(new StringReader(document), MON_2026_03_02));
        assertSilent(STRICT.validate(file, MON_2026_03_02));
    }

    @ParameterizedTest
    @MethodSource("marked")
    void throwsNothingThatTellsOfTheInput(String document) throws Exception {
        Silence.in(catchThrowable(() -> SipJson.read(document)));
        Silence.in(catchThrowable(() -> SipJson.read(bytes(document))));
        Silence.in(catchThrowable(() -> ValidationReport.parse(document)));
    }

    /** A plan that somebody gives where a rule set or suppressions are wanted. */
    @ParameterizedTest
    @MethodSource("marked")
    void throwsNothingThatTellsOfAPlanInTheWrongPlace(String document, @TempDir Path folder) throws Exception {
        for (var name : List.of("plan.json", "plan.yaml")) {
            var file = Files.writeString(folder.resolve(name), document);
            var asRuleSet = catchThrowable(() -> RuleSets.load(file));
            var asSuppressions = catchThrowable(() -> Suppressions.load(file, RuleSets.shipped("national")));

            Silence.in(asRuleSet);
            Silence.in(asSuppressions);
            assertThat(asRuleSet).isInstanceOf(RuleSetException.class);
            assertThat(asSuppressions).isInstanceOf(SuppressionsException.class);
        }
    }

    static Stream<Expectation> rows() {
        return Stream.concat(Expectation.ofRules().stream(), Expectation.ofEdges().stream())
                .filter(row -> !row.findings().isEmpty());
    }

    /** Documents in which rules find something, which say what they said, but for the marks. */
    @ParameterizedTest
    @MethodSource("rows")
    void isSilentOnPlansThatMakeSense(Expectation row) {
        var plan = MarkedPlan.of(TestPlan.read(row.document()).json()).toString();

        assertThat(plan).contains(Canary.SONG);
        assertSilent(STRICT.with(RuleSets.shipped(row.ruleSet())).validate(plan, row.asOf()));
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
        Silence.in(
                report.toJson() + report.toJsonLine() + report.in(Language.EN).toJson() + report);
    }
}
