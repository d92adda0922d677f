package se.samordnadplan.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipJsonException;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.preparation.InvitationBuilder;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** The two files of examples/rule-sets. */
class RuleSetsTest {

    private static final Path PLANS = Path.of("..", "plans");
    private static final Path RULE_SETS = Path.of("..", "rule-sets");

    /** The need was seen on Friday 27 February 2026; three weeks later it is the 20th of March. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-17, RUNNING, ''",
        "2026-03-19, RUNNING, INFO deadline-approaching /invitation/sentOn",
        "2026-03-20, RUNNING, INFO deadline-approaching /invitation/sentOn",
        "2026-03-21, OVERDUE, ERROR x-call-within-3-weeks /invitation/sentOn"
    })
    void awaitTheCallForThreeWeeks(LocalDate asOf, String state, String findings) throws Exception {
        var report = judge("call-within-3-weeks.yaml", plan("08-just-initiated.json"), asOf);

        assertThat(findings(report)).isEqualTo(findings);
        assertThat(states(report, "x-call-within-3-weeks")).containsExactly(state);
    }

    @Test
    void sayInBothLanguagesWhatBecameOfTheCall() throws Exception {
        var report = judge("call-within-3-weeks.yaml", plan("08-just-initiated.json"), LocalDate.of(2026, 3, 21));

        assertThat(message(report))
                .isEqualTo("Kallelsen skulle ha skickats senast 2026-03-20, tre veckor efter att behovet konstaterades."
                        + " Skicka den, eller fyll i när den skickades.");
        assertThat(message(report.in(Language.EN)))
                .isEqualTo("The call was due by 2026-03-20, three weeks after the need was identified."
                        + " Send it, or fill in when it was sent.");
    }

    /** The need was seen on 19 February 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-11, MET, ''",
        "2026-03-12, MET, ''",
        "2026-03-13, LATE, ERROR x-call-within-3-weeks /invitation/sentOn"
    })
    void judgeACallByTheDayItWasSent(LocalDate sentOn, String state, String findings) throws Exception {
        var called = plan("09-invited-to-planning-meeting.json");
        var invitation =
                InvitationBuilder.builder(called.invitation()).sentOn(sentOn).build();
        var plan = SipPlanBuilder.builder(called)
                .invitation(invitation)
                .meetings(List.of())
                .build();

        var report = judge("call-within-3-weeks.yaml", plan, LocalDate.of(2026, 3, 16));

        assertThat(findings(report)).isEqualTo(findings);
        assertThat(states(report, "x-call-within-3-weeks")).containsExactly(state);
    }

    /** The guardian consented on Monday 12 January 2026; three weeks later it is the 2nd of February. */
    @ParameterizedTest
    @CsvSource({
        "2026-01-23, RUNNING, ''",
        "2026-01-26, RUNNING, INFO deadline-approaching /meetings",
        "2026-02-02, RUNNING, INFO deadline-approaching /meetings",
        "2026-02-03, OVERDUE, ERROR x-meeting-within-3-weeks-of-consent /meetings"
    })
    void awaitTheMeetingOnAChildForThreeWeeks(LocalDate asOf, String state, String findings) throws Exception {
        var report = judge("children.yaml", beforeTheMeeting(), asOf);

        assertThat(findings(report)).isEqualTo(findings);
        assertThat(states(report, "x-meeting-within-3-weeks-of-consent")).containsExactly(state);
    }

    @Test
    void acceptAChildsPlanMadeInTime() throws Exception {
        var report = judge("children.yaml", plan("03-child-school-and-social-services.json"), LocalDate.of(2026, 3, 2));

        assertThat(findings(report)).isEmpty();
        assertThat(states(report, "x-meeting-within-3-weeks-of-consent")).containsExactly("MET");
    }

    @Test
    void demandAGoalForAChild() throws Exception {
        var made = plan("03-child-school-and-social-services.json");
        var plan = SipPlanBuilder.builder(made)
                .goals(List.of())
                .activities(made.goals().get(1).activities())
                .build();

        assertThat(findings(judge("children.yaml", plan, LocalDate.of(2026, 3, 2))))
                .isEqualTo("ERROR goal-stated /goals");
    }

    private static ValidationReport judge(String ruleSet, SipPlan plan, LocalDate asOf)
            throws IOException, RuleSetException {
        return SipValidator.builder()
                .ruleSet(RuleSets.load(RULE_SETS.resolve(ruleSet)))
                .build()
                .validate(plan, asOf);
    }

    private static SipPlan plan(String name) throws IOException, SipJsonException {
        return SipJson.read(Files.readAllBytes(PLANS.resolve(name)));
    }

    /** The child's plan as it was when the meeting was still to come. */
    private static SipPlan beforeTheMeeting() throws IOException, SipJsonException {
        var plan = plan("03-child-school-and-social-services.json");
        return SipPlanBuilder.builder()
                .formatVersion(plan.formatVersion())
                .id(plan.id())
                .version(plan.version())
                .planType(plan.planType())
                .status(PlanStatus.INVITED)
                .source(plan.source())
                .individual(plan.individual())
                .bodies(plan.bodies())
                .participants(plan.participants())
                .need(plan.need())
                .consent(plan.consent())
                .invitation(plan.invitation())
                .build();
    }

    private static String findings(ValidationReport report) {
        return String.join(
                ", ",
                report.findings().stream()
                        .map(finding -> finding.severity() + " " + finding.rule() + " " + finding.pointer())
                        .toList());
    }

    private static List<String> states(ValidationReport report, String deadline) {
        return report.deadlines().stream()
                .filter(row -> row.rule().value().equals(deadline))
                .map(row -> row.state().name())
                .toList();
    }

    private static String message(ValidationReport report) {
        return report.findings().get(0).message();
    }
}
