package se.samordnadplan.sip.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.BoundRule;
import se.samordnadplan.sip.rules.Citation;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.DeadlineUnit;
import se.samordnadplan.sip.rules.EndEvent;
import se.samordnadplan.sip.rules.Extends;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.StartEvent;

class GoodFilesTest {

    private static final LocalDate IN_2026 = LocalDate.of(2026, 3, 2);
    private static final String ROUTINE = "Rutin för samordnad individuell plan";

    @TempDir
    private Path folder;

    private static Stream<Path> files() throws IOException {
        return RuleSetFolder.files(RuleSetFolder.GOOD).stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void haveNoProblems(Path file) throws IOException {
        assertThat(RuleSetFolder.problems(file)).isEmpty();
    }

    @Test
    void tellTheIdsThatTheirUsersGave() throws Exception {
        assertThat(RuleSets.load(RuleSetFolder.GOOD.resolve("unit.yaml")).usersOwnIds())
                .containsExactlyInAnyOrder(id("x-closure-in-a-year"), id("x-meeting-within-15-working-days"));
        assertThat(RuleSets.load(RuleSetFolder.GOOD.resolve("nothing-left.yaml"))
                        .usersOwnIds())
                .isEmpty();
        assertThat(RuleSets.shipped("vasterbotten").usersOwnIds()).isEmpty();
    }

    @Test
    void sayWhatTheyAre() throws Exception {
        var file = Files.writeString(
                folder.resolve("tiny.json"),
                "{\"formatVersion\":\"1.0\",\"id\":\"tiny\",\"extends\":\"national\","
                        + "\"title\":{\"sv\":\"Liten\",\"en\":\"Tiny\"},"
                        + "\"versions\":[{\"version\":\"1\",\"from\":\"2020-01-01\"}]}");
        var tiny = RuleSets.load(file);

        assertThat(tiny.id()).isEqualTo("tiny");
        assertThat(tiny.title(Language.SV)).isEqualTo("Liten");
        assertThat(tiny.title(Language.EN)).isEqualTo("Tiny");
        assertThat(tiny.parent().map(RuleSet::id)).contains("national");
        assertThat(tiny.shipped()).isFalse();
        assertThat(tiny.sha256()).contains("3e77393e2257b363119f2902440673465e03d73799581c3aa58776cac59e54c0");
        assertThat(tiny).hasToString("RuleSet[tiny]");
    }

    @Test
    void inheritWhatTheyDoNotName() throws Exception {
        var national = RuleSets.shipped("national").on(IN_2026);
        var routine = on("routine.yaml", IN_2026);

        assertThat(routine.parent()).isEqualTo(new Extends("national", "2018-01-01"));
        assertThat(routine.rules().get(id("activity-planned")))
                .isEqualTo(national.rules().get(id("activity-planned")));
        assertThat(deadline(routine, "activity-done-by-due-date"))
                .isEqualTo(deadline(national, "activity-done-by-due-date"));
        assertThat(routine.parameters().maxOwnActivities()).isEqualTo(5);
    }

    @Test
    void changeBindingsAndCitationsEachForItself() throws Exception {
        var routine = on("routine.yaml", IN_2026);

        assertThat(routine.rules().get(id("need-identified-on-recorded")))
                .asInstanceOf(type(BoundRule.class))
                .satisfies(rule -> assertThat(rule.binding()).isEqualTo(Binding.MANDATORY))
                .satisfies(rule -> assertThat(rule.citationsOn(IN_2026)).containsExactly(new Citation(ROUTINE, "1")));
        assertThat(routine.rules().get(id("consent-recorded")).binding()).isEqualTo(Binding.MANDATORY);
        assertThat(deadline(routine, "follow-up-held-as-planned"))
                .satisfies(rule -> assertThat(rule.binding()).isEqualTo(Binding.MANDATORY))
                .satisfies(rule -> assertThat(rule.citationsOn(IN_2026))
                        .extracting(Citation::document)
                        .containsExactly("Gemensam praxis i lästa rutiner (common practice)"));
    }

    @Test
    void switchRulesOff() throws Exception {
        assertThat(on("routine.yaml", IN_2026).rules())
                .doesNotContainKeys(id("goal-stated"), id("other-actors-stated"));
    }

    @Test
    void addDeadlinesOfTheirOwn() throws Exception {
        var routine = on("routine.yaml", IN_2026);

        var own = deadline(routine, "x-closure-in-a-year");
        assertThat(own)
                .isEqualTo(new DeadlineRule(
                        id("x-closure-in-a-year"),
                        StartEvent.CONSENT_GIVEN,
                        EndEvent.CLOSED,
                        52,
                        DeadlineUnit.WEEKS,
                        true,
                        Binding.ADVISORY,
                        List.of(),
                        Map.of(Language.SV, "Avslutet är sent.", Language.EN, "The closure is late.")));
        assertThat(routine.titles())
                .containsEntry(
                        id("x-closure-in-a-year"),
                        Map.of(Language.SV, "Avslut inom ett år", Language.EN, "Closure within a year"))
                .containsOnlyKeys(id("x-meeting-within-15-working-days"), id("x-closure-in-a-year"));
    }

    @Test
    void giveParametersAndAddClosedDaysToThoseInherited() throws Exception {
        var routine = on("routine.yaml", IN_2026);
        var unit = on("unit.yaml", IN_2026);
        var friday = LocalDate.of(2026, 1, 2);
        var monday = LocalDate.of(2026, 1, 5);

        assertThat(routine.parameters().childAge()).isEqualTo(20);
        assertThat(routine.parameters().approachingWorkingDays()).isEqualTo(4);
        assertThat(routine.parameters().closedDays()).containsExactly(friday);
        assertThat(routine.calendar().isWorkingDay(friday)).isFalse();
        assertThat(routine.calendar().isWorkingDay(monday)).isTrue();
        assertThat(unit.parameters().childAge()).isEqualTo(20);
        assertThat(unit.parameters().closedDays()).containsExactly(friday, monday);
        assertThat(unit.calendar().isWorkingDay(friday)).isFalse();
        assertThat(unit.calendar().isWorkingDay(monday)).isFalse();
    }

    @Test
    void extendOtherFiles() throws Exception {
        var unit = on("unit.yaml", IN_2026);

        assertThat(unit.parent()).isEqualTo(new Extends("lilla-kommunen", "2020-11-02"));
        assertThat(unit.rules().get(id("goal-stated")).binding()).isEqualTo(Binding.ADVISORY);
        assertThat(unit.rules().get(id("need-identified-on-recorded")).binding())
                .isEqualTo(Binding.MANDATORY);
        assertThat(deadline(unit, "x-closure-in-a-year"))
                .satisfies(rule -> assertThat(rule.amount()).isEqualTo(26))
                .satisfies(rule -> assertThat(rule.rollForward()).isTrue());
        assertThat(deadline(unit, "discharge-invitation-within-3-days"))
                .satisfies(rule -> assertThat(rule.rollForward()).isTrue())
                .satisfies(rule -> assertThat(rule.binding()).isEqualTo(Binding.MANDATORY));
    }

    @Test
    void sayWhatTheyWeaken() throws Exception {
        assertThat(on("routine.yaml", IN_2026).weakened()).containsExactly(id("other-actors-stated"));
        assertThat(on("unit.yaml", IN_2026).weakened())
                .containsExactly(id("other-actors-stated"), id("overall-responsibility-assigned"));
    }

    @Test
    void weakenAStatuteAlsoWhereAnotherSourceIsCitedInBetween() throws Exception {
        assertThat(on("laundered.yaml", IN_2026).weakened())
                .containsExactly(id("both-principals-involved"), id("overall-responsibility-assigned"));
    }

    @Test
    void needNotSayFromWhichEventsShippedDeadlinesGo() throws Exception {
        assertThat(deadline(on("shipped-deadlines.yaml", IN_2026), "meeting-within-15-working-days"))
                .satisfies(rule -> assertThat(rule.start()).isEqualTo(StartEvent.NEED_IDENTIFIED))
                .satisfies(rule -> assertThat(rule.end()).isEqualTo(EndEvent.PLANNING_MEETING_HELD));
        assertThat(deadline(
                        on("shipped-deadlines.yaml", LocalDate.of(2016, 1, 1)), "discharge-invitation-within-3-days"))
                .satisfies(rule -> assertThat(rule.start()).isEqualTo(StartEvent.DISCHARGE_READY_NOTICE))
                .satisfies(rule -> assertThat(rule.end()).isEqualTo(EndEvent.INVITATION_SENT));
    }

    @Test
    void haveDeadlinesInTheOrderOfTheCatalogueThenOfTheFile() throws Exception {
        assertThat(on("shipped-deadlines.yaml", IN_2026).deadlines())
                .extracting(rule -> rule.id().value())
                .containsExactly(
                        "meeting-within-15-working-days",
                        "discharge-invitation-within-3-days",
                        "follow-up-held-as-planned",
                        "activity-done-by-due-date",
                        "x-second-listed-first",
                        "x-first-listed-second");
    }

    @Test
    void weakenInTheSameOrder() throws Exception {
        assertThat(on("nothing-left.yaml", IN_2026).weakened())
                .extracting(RuleId::value)
                .containsExactly(
                        "activity-planned",
                        "other-actors-stated",
                        "discharge-invitation-within-3-days",
                        "x-second-listed-first",
                        "x-first-listed-second");
    }

    @Test
    void tellTheOrderToOthers() throws Exception {
        var ids = List.of(
                id("plan-is-sip"),
                id("events-in-order"),
                id("meeting-within-15-working-days"),
                id("follow-up-held-as-planned"),
                id("deadline-approaching"),
                id("x-second-listed-first"),
                id("x-first-listed-second"),
                id("x-a-unknown"),
                id("x-b-unknown"));
        var order = on("shipped-deadlines.yaml", IN_2026).order();

        assertThat(ids.stream().sorted(Collections.reverseOrder()).sorted(order))
                .containsExactlyElementsOf(ids);
        assertThat(Set.copyOf(ids))
                .allSatisfy(id -> assertThat(order.compare(id, id)).isZero());
    }

    @Test
    void mayBeJson() throws Exception {
        var json = on("routine.json", IN_2026);

        assertThat(json.rules()).doesNotContainKey(id("goal-stated"));
        assertThat(json.rules().get(id("consent-dated")).binding()).isEqualTo(Binding.MANDATORY);
        assertThat(json.parameters().childAge()).isEqualTo(21);
    }

    private static ActiveRules on(String file, LocalDate date) throws IOException, RuleSetException {
        return RuleSetFolder.good(file).on(date);
    }

    private static DeadlineRule deadline(ActiveRules active, String id) {
        return active.deadlines().stream()
                .filter(rule -> rule.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static RuleId id(String value) {
        return RuleId.of(value);
    }
}
