package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.followup.FollowUp;
import se.samordnadplan.sip.model.preparation.Meeting;
import se.samordnadplan.sip.model.preparation.MeetingType;
import se.samordnadplan.sip.rules.deadline.DeadlineState;
import se.samordnadplan.sip.rules.deadline.JudgedDeadline;
import se.samordnadplan.sip.rules.national.RandomPlans;

/** The order of the elements of lists is the order of their pointers, and nothing else. */
class ElementOrderTest {

    private static final LocalDate TUE_2026_02_10 = LocalDate.of(2026, 2, 10);

    @Property(seed = "20260304", tries = 600, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void movesFindingsAndDeadlinesAlongAndChangesNone(@ForAll long seed) {
        var plan = new RandomPlans(seed).next();
        Assume.that(!isDecidedByPlace(plan));
        var shuffled = new Shuffled(plan, seed);
        for (var ruleSet : RuleSets.shippedIds()) {
            var before = judge(plan, ruleSet);
            var after = judge(shuffled.plan(), ruleSet);

            assertThat(after.referenceDate()).as(ruleSet).isEqualTo(before.referenceDate());
            assertThat(after.checklist()).as(ruleSet).isEqualTo(before.checklist());
            assertThat(findings(after, shuffled::origin))
                    .as(ruleSet)
                    .containsExactlyInAnyOrderElementsOf(findings(before, UnaryOperator.identity()));
            assertThat(deadlines(after, shuffled::origin))
                    .as(ruleSet)
                    .containsExactlyInAnyOrderElementsOf(deadlines(before, UnaryOperator.identity()));
        }
    }

    /**
     * Where the catalogue lets the place decide: of planning meetings on the same earliest day the first, of follow-ups on
     * one day the first (as the one that was planned) or the last (as the latest).
     */
    private static boolean isDecidedByPlace(SipPlan plan) {
        var held = plan.meetings().stream()
                .filter(meeting -> meeting != null && meeting.type() == MeetingType.PLANNING)
                .map(Meeting::heldOn);
        var made =
                plan.followUps().stream().filter(followUp -> followUp != null).map(FollowUp::on);
        return hasSameDays(held) || hasSameDays(made);
    }

    private static boolean hasSameDays(Stream<LocalDate> dates) {
        var seen = new HashSet<LocalDate>();
        return !dates.filter(date -> date != null).allMatch(seen::add);
    }

    private static Judgement judge(SipPlan plan, String ruleSet) {
        return RuleJudge.shipped().judge(plan, TUE_2026_02_10, RuleSets.shipped(ruleSet));
    }

    private static List<Found> findings(Judgement judgement, UnaryOperator<JsonPointer> origin) {
        return judgement.findings().stream()
                .map(finding -> new Found(
                        finding.rule(), finding.binding(), origin.apply(finding.pointer()), finding.arguments()))
                .toList();
    }

    private static List<Stands> deadlines(Judgement judgement, UnaryOperator<JsonPointer> origin) {
        return judgement.deadlines().stream()
                .map(deadline -> Stands.of(deadline, origin.apply(deadline.pointer())))
                .toList();
    }

    /** What a finding says. */
    private record Found(RuleId rule, Binding binding, JsonPointer origin, Map<String, Object> arguments) {}

    /** What a deadline says. */
    private record Stands(
            RuleId rule,
            DeadlineState state,
            JsonPointer origin,
            LocalDate startOn,
            LocalDate dueOn,
            LocalDate completedOn) {

        static Stands of(JudgedDeadline deadline, JsonPointer origin) {
            return new Stands(
                    deadline.rule().id(),
                    deadline.state(),
                    origin,
                    deadline.startOn(),
                    deadline.dueOn(),
                    deadline.completedOn());
        }
    }
}
