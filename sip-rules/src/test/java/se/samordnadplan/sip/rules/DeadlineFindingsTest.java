package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.followup.FollowUpBuilder;
import se.samordnadplan.sip.model.followup.NextFollowUpBuilder;
import se.samordnadplan.sip.model.preparation.InvitationBuilder;
import se.samordnadplan.sip.model.preparation.NeedBuilder;

class DeadlineFindingsTest {

    private static final RuleSet NATIONAL = RuleSets.shipped("national");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 12);
    private static final Citation PRACTICE = new Citation(
            "Gemensam praxis i lästa rutiner (common practice)",
            "Västerbotten, Örnsköldsvik, Västra Götaland, Västmanland");

    @TempDir
    private Path folder;

    private static List<RuleFinding> findings(SipPlan plan, RuleSet ruleSet) {
        return RuleJudge.shipped().judge(plan, FRIDAY, ruleSet).findings().stream()
                .filter(finding -> finding.category() == Category.DEADLINE)
                .toList();
    }

    private static SipPlanBuilder established() {
        return SipPlanBuilder.builder().planType(PlanType.SIP).status(PlanStatus.ESTABLISHED);
    }

    private static SipPlan booked(LocalDate plannedOn) {
        return established()
                .nextFollowUp(NextFollowUpBuilder.builder().plannedOn(plannedOn).build())
                .build();
    }

    @Test
    void tellsOfADeadlineThatIsOverdue() {
        assertThat(findings(booked(FRIDAY.minusDays(1)), NATIONAL))
                .containsExactly(new RuleFinding(
                        RuleId.of("follow-up-held-as-planned"),
                        Category.DEADLINE,
                        Binding.RECOMMENDED,
                        JsonPointer.parse("/nextFollowUp/plannedOn"),
                        Map.of("dueOn", "2026-06-11", "workingDaysOver", 1),
                        List.of(PRACTICE),
                        Map.of()));
    }

    @Test
    void tellsOfADeadlineThatWasMetTooLate() {
        var late = FollowUpBuilder.builder()
                .plannedOn(LocalDate.of(2026, 4, 2))
                .on(LocalDate.of(2026, 4, 6))
                .build();

        assertThat(findings(established().followUps(List.of(late, late)).build(), NATIONAL))
                .extracting(RuleFinding::pointer, RuleFinding::arguments)
                .containsExactly(
                        tuple(
                                JsonPointer.parse("/followUps/0/on"),
                                Map.of("dueOn", "2026-04-02", "completedOn", "2026-04-06", "workingDaysOver", 0)),
                        tuple(
                                JsonPointer.parse("/followUps/1/on"),
                                Map.of("dueOn", "2026-04-02", "completedOn", "2026-04-06", "workingDaysOver", 0)));
    }

    /** Midsummer Eve is on the Friday of the week after. */
    @ParameterizedTest
    @CsvSource({"2026-06-12, 0", "2026-06-14, 0", "2026-06-15, 1", "2026-06-16, 2"})
    void tellsOfADeadlineThatIsNear(LocalDate due, int left) {
        assertThat(findings(booked(due), NATIONAL))
                .containsExactly(new RuleFinding(
                        Catalogue.DEADLINE_APPROACHING,
                        Category.DEADLINE,
                        Binding.ADVISORY,
                        JsonPointer.parse("/nextFollowUp/plannedOn"),
                        Map.of(
                                "deadline",
                                "follow-up-held-as-planned",
                                "dueOn",
                                due.toString(),
                                "workingDaysLeft",
                                left),
                        List.of(PRACTICE),
                        Map.of()));
    }

    @Test
    void saysNothingOfADeadlineThatIsFurtherOff() {
        assertThat(findings(booked(LocalDate.of(2026, 6, 17)), NATIONAL)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2026-06-14, 1", "0, 2026-06-15, 0", // working days left: 0, 1
        "4, 2026-06-21, 1", "4, 2026-06-22, 0", // 4 over Midsummer, 5
        "-1, 2026-06-12, 0", "-1, 2026-06-15, 0"
    })
    void asksTheRuleSetWhatIsNear(int approaching, LocalDate due, int found) throws Exception {
        var ruleSet = load("    parameters: {approachingWorkingDays: " + approaching + "}");

        assertThat(findings(booked(due), ruleSet)).hasSize(found);
    }

    @Test
    void saysNothingOfNearDeadlinesWhereThatIsSwitchedOff() throws Exception {
        var ruleSet = load("    rules: {deadline-approaching: {binding: OFF}}");

        assertThat(findings(booked(FRIDAY), ruleSet)).isEmpty();
        assertThat(findings(booked(FRIDAY.minusDays(1)), ruleSet)).hasSize(1);
    }

    @Test
    void usesTheBindingAndTheWordsOfTheRuleSet() throws Exception {
        var ruleSet = load("""
                    deadlines:
                      x-first-contact:
                        start: NEED_IDENTIFIED
                        end: INVITATION_SENT
                        within: {amount: 1, unit: CALENDAR_DAYS}
                        binding: MANDATORY
                        title: {sv: Kontakt, en: Contact}
                        message: {sv: För sent, en: Too late}
                """);
        var plan = established()
                .need(NeedBuilder.builder()
                        .identifiedOn(LocalDate.of(2026, 6, 1))
                        .build())
                .invitation(InvitationBuilder.builder()
                        .sentOn(LocalDate.of(2026, 6, 3))
                        .build())
                .build();

        assertThat(findings(plan, ruleSet))
                .containsExactly(new RuleFinding(
                        RuleId.of("x-first-contact"),
                        Category.DEADLINE,
                        Binding.MANDATORY,
                        JsonPointer.parse("/invitation/sentOn"),
                        Map.of("dueOn", "2026-06-02", "completedOn", "2026-06-03", "workingDaysOver", 1),
                        List.of(),
                        Map.of(Language.SV, "För sent", Language.EN, "Too late")));
    }

    private RuleSet load(String version) throws Exception {
        var file = Files.writeString(folder.resolve("set.yaml"), """
                formatVersion: "1.0"
                id: of-a-test
                extends: national
                title: {sv: Prov, en: Test}
                versions:
                  - version: "1"
                    from: 2020-01-01
                """ + version.indent(0));
        return RuleSets.load(file);
    }
}
