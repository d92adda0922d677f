package se.samordnadplan.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samordnadplan.example.Intake.Decision;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** The listings of docs/embedding.md. */
class IntakeTest {

    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final Path PLANS = Path.of("..", "plans");
    private static final Path RULE_SETS = Path.of("..", "rule-sets");

    @Test
    void storesWhatIsAcceptedAndGivesBackWhatIsNot() throws IOException {
        var intake = new Intake(SipValidator.create());

        assertThat(intake.decide(plan("01-home-after-hip-fracture.json"), MON_2026_03_02))
                .isEqualTo(Decision.STORE);
        assertThat(intake.decide(plan("13-habilitation-plan-is-no-sip.json"), MON_2026_03_02))
                .isEqualTo(Decision.GIVE_BACK);
    }

    @Test
    void triesLaterWhereTheValidatorFailed() throws IOException {
        var json = SipValidator.create()
                .validate(plan("01-home-after-hip-fracture.json"), MON_2026_03_02)
                .toJson();
        var failed = ValidationReport.parse(json.replace("\"ACCEPTED\"", "\"NOT_EVALUATED\""));

        assertThat(Intake.decide(failed)).isEqualTo(Decision.TRY_LATER);
    }

    @Test
    void hasSettingsOfItsOwn() throws IOException {
        var tooLarge = new byte[500_001];

        assertThat(Intake.ofVasterbotten().decide(plan("01-home-after-hip-fracture.json"), MON_2026_03_02))
                .isEqualTo(Decision.STORE);
        assertThat(Intake.ofVasterbotten().decide(tooLarge, MON_2026_03_02)).isEqualTo(Decision.GIVE_BACK);
    }

    @Test
    void makesAPlanOfWhatTheHostKnows() {
        var plan = Intake.asPlan(4711, LocalDate.of(2026, 2, 27));

        assertThat(SipValidator.create().validate(plan, MON_2026_03_02).findings())
                .extracting(finding -> finding.rule() + " " + finding.pointer())
                .containsExactly("field-required /individual");
    }

    @Test
    void saysTheSameInTheOtherLanguage() {
        var report = SipValidator.create().validate("{}", MON_2026_03_02);

        assertThat(Intake.inSwedish(report))
                .isNotEmpty()
                .isEqualTo(report.findings().stream()
                        .map(finding -> finding.message())
                        .toList());
    }

    /** An activity is due on Friday 27 March 2026. */
    @Test
    void looksAgainOnTheDayOnWhichTheVerdictChanges() throws IOException {
        var plan = SipJson.read(plan("01-home-after-hip-fracture.json"));

        assertThat(new Intake(SipValidator.create()).lookAgainOn(plan, MON_2026_03_02))
                .contains(LocalDate.of(2026, 3, 28));
    }

    @Test
    void judgesByAFileToo() throws IOException, RuleSetException {
        var intake = new Intake(SipValidator.create());
        var plan = plan("08-just-initiated.json");
        var day = LocalDate.of(2026, 3, 21);

        assertThat(intake.decide(plan, day)).isEqualTo(Decision.STORE);
        assertThat(intake.with(RULE_SETS.resolve("call-within-3-weeks.yaml")).decide(plan, day))
                .isEqualTo(Decision.GIVE_BACK);
    }

    @Test
    void tellsEveryFaultOfAFile(@TempDir Path folder) throws IOException {
        var good = RULE_SETS.resolve("children.yaml");
        var faulty = Files.writeString(
                folder.resolve("faulty.yaml"),
                Files.readString(good).replace("MANDATORY", "MUST").replace("childAge", "age"));

        assertThat(Intake.faults(good)).isEmpty();
        assertThat(Intake.faults(faulty)).hasSize(3).allMatch(line -> line.startsWith(faulty + ":"));
        assertThatThrownBy(() -> new Intake(SipValidator.create()).with(faulty)).isInstanceOf(RuleSetException.class);
    }

    private static byte[] plan(String name) throws IOException {
        return Files.readAllBytes(PLANS.resolve(name));
    }
}
