package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import se.samordnadplan.sip.model.CodeBuilder;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.ActivityAim;
import se.samordnadplan.sip.model.goal.ActivityBuilder;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.goal.GoalBuilder;
import se.samordnadplan.sip.model.goal.SubGoalBuilder;
import se.samordnadplan.sip.model.party.BodyBuilder;
import se.samordnadplan.sip.model.party.BodyKind;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantBuilder;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.party.Principal;
import se.samordnadplan.sip.model.preparation.MeetingBuilder;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.rules.national.RandomPlans;

/**
 * A sound element at the end of its list adds findings only of the rules that the catalogue lets it be judged with, and
 * none at itself.
 */
class SoundElementTest {

    private static final LocalDate TUE_2026_02_10 = LocalDate.of(2026, 2, 10);
    private static final LocalDate MON_2026_02_02 = LocalDate.of(2026, 2, 2);

    /** Where an activity may add a finding: the rule, and its pointer. */
    private static final Map<String, String> COMPARED = Map.of(
            "both-principals-involved", "/activities", // asked once an activity has a body
            "single-party-plan-may-close", "/status", // likewise
            "responsible-bodies-invited", "/invitation/invitees", // one more body to invite
            "plan-shared-with-involved", "/delivery/copies", // one more professional to give a copy
            "coordinator-from-most-active-body", "/coordinators"); // its body may now have the most

    @Property(seed = "20260306", tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aCodeAddsNone(@ForAll long seed) {
        var plan = new RandomPlans(seed).next();
        var code = CodeBuilder.builder()
                .system("KVÅ")
                .code("XU045")
                .on(MON_2026_02_02)
                .build();

        assertAdds(Map.of(), plan, with(plan).codes(and(plan.codes(), code)).build());
    }

    @Property(seed = "20260307", tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aBodyThatNothingNamesAddsNone(@ForAll long seed, @ForAll Principal principal) {
        var plan = new RandomPlans(seed).next();
        var body = BodyBuilder.builder()
                .id("new")
                .name("Rehab")
                .kind(BodyKind.OTHER)
                .principal(principal)
                .build();

        assertAdds(Map.of(), plan, with(plan).bodies(and(plan.bodies(), body)).build());
    }

    @Property(seed = "20260308", tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aPreparatoryMeetingThatIsNotHeldAddsNone(@ForAll long seed) {
        var plan = new RandomPlans(seed).next();
        var meeting = MeetingBuilder.builder()
                .id("new")
                .type(MeetingType.PREPARATORY)
                .plannedOn(MON_2026_02_02)
                .build();

        assertAdds(
                Map.of(),
                plan,
                with(plan).meetings(and(plan.meetings(), meeting)).build());
    }

    /** With a participant of a REGION body the code for the care plan is asked for. */
    @Property(seed = "20260309", tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void aParticipantAddsTheCodeOfTheRegionAtMost(@ForAll long seed, @ForAll ParticipantRole role) {
        var plan = new RandomPlans(seed).next();
        var participant = ParticipantBuilder.builder()
                .id("new")
                .role(role)
                .body(anyPrincipalBody(plan).orElse(null))
                .profession("Kurator")
                .build();

        assertAdds(
                Map.of("kva-code-registered", "/codes"),
                plan,
                with(plan).participants(and(plan.participants(), participant)).build());
    }

    /** An activity of the plan itself is one more for the rules that count or compare activities. */
    @Property(seed = "20260310", tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anActivityAddsOnlyWhatIsComparedAmongActivities(@ForAll long seed) {
        var plan = new RandomPlans(seed).next();
        var activity = activityOf(plan);

        assertAdds(
                COMPARED,
                plan,
                with(plan).activities(and(plan.activities(), activity)).build());
    }

    /** Under a goal it also counts for the goal: one that had none, or some, or as many as can be without sub-goals. */
    @Property(seed = "20260311", tries = 1500, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void anActivityOfAGoalAlsoAddsWhatIsAskedOfItsGoal(@ForAll long seed, @ForAll @IntRange(max = 5) int others) {
        var random = new RandomPlans(seed).next();
        var activity = activityOf(random);
        var goal = GoalBuilder.builder()
                .activities(Collections.nCopies(others, activity))
                .subGoals(
                        others > 0
                                ? List.of()
                                : List.of(SubGoalBuilder.builder().build()));
        var plan = with(random).goals(and(random.goals(), goal.build())).build();
        goal.activities(Collections.nCopies(others + 1, activity));
        var more = with(random).goals(and(random.goals(), goal.build())).build();
        var place = "/goals/" + random.goals().size() + "/subGoals";
        var expected = new HashMap<>(COMPARED);
        expected.put("broad-goal-is-broken-down", place); // one too many for a goal without sub-goals
        expected.put("sub-goal-has-activity", place + "/0/activities"); // asked once the goal has any

        assertAdds(expected, plan, more);
    }

    /** Done in time, by somebody of a principal body that takes part. */
    private static Activity activityOf(SipPlan plan) {
        var responsible = plan.participants().stream()
                .filter(person -> person != null && isOnlyOne(person, plan) && isOfPrincipalBody(person, plan))
                .findFirst();
        Assume.that(responsible.isPresent());
        return ActivityBuilder.builder()
                .id("new")
                .description("Promenad varje dag")
                .order(1)
                .aim(ActivityAim.values()[0])
                .responsibleBody(responsible.get().body())
                .responsible(responsible.get().id())
                .followUpResponsible(responsible.get().id())
                .startOn(MON_2026_02_02)
                .dueOn(MON_2026_02_02)
                .completedOn(MON_2026_02_02)
                .status(ActivityStatus.DONE)
                .build();
    }

    private static boolean isOnlyOne(Participant person, SipPlan plan) {
        return person.id() != null
                && !person.id().isBlank()
                && plan.participants().stream()
                                .filter(other -> other != null && person.id().equals(other.id()))
                                .count()
                        == 1;
    }

    private static boolean isOfPrincipalBody(Participant person, SipPlan plan) {
        return person.body() != null && principalBodies(plan).contains(person.body());
    }

    private static Optional<String> anyPrincipalBody(SipPlan plan) {
        return principalBodies(plan).stream().findFirst();
    }

    /** The ids that name one body, with a principal. */
    private static List<String> principalBodies(SipPlan plan) {
        var bodies = new HashMap<String, List<Principal>>();
        plan.bodies().stream()
                .filter(body -> body != null && body.id() != null && !body.id().isBlank())
                .forEach(body -> bodies.computeIfAbsent(body.id(), id -> new ArrayList<>())
                        .add(body.principal()));
        return bodies.entrySet().stream()
                .filter(body -> body.getValue().size() == 1 && body.getValue().get(0) != null)
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private static SipPlanBuilder with(SipPlan plan) {
        return SipPlanBuilder.builder(plan);
    }

    private static <T> List<T> and(List<T> list, T element) {
        var longer = new ArrayList<>(list);
        longer.add(element);
        return longer;
    }

    private static void assertAdds(Map<String, String> expected, SipPlan plan, SipPlan more) {
        for (var ruleSet : RuleSets.shippedIds()) {
            var added = new ArrayList<>(findings(more, ruleSet));
            findings(plan, ruleSet).forEach(added::remove);

            assertThat(added).as(ruleSet).allMatch(found -> found.pointer().equals(expected.get(found.rule())));
        }
    }

    private static List<Found> findings(SipPlan plan, String ruleSet) {
        return RuleJudge.shipped().judge(plan, TUE_2026_02_10, RuleSets.shipped(ruleSet)).findings().stream()
                .map(finding ->
                        new Found(finding.rule().value(), finding.pointer().toString()))
                .toList();
    }

    /** A rule and a place. */
    private record Found(String rule, String pointer) {}
}
