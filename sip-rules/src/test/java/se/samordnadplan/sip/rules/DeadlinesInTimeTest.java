package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.deadline.DeadlineState;
import se.samordnadplan.sip.rules.deadline.JudgedDeadline;
import se.samordnadplan.sip.rules.national.RandomPlans;

/** While nothing is recorded and the reference date stays, time does one thing to a deadline: it runs out. */
class DeadlinesInTimeTest {

    private static final LocalDate MON_2025_12_01 = LocalDate.of(2025, 12, 1);

    @Property(seed = "20260305", tries = 800, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void onlyRunOut(@ForAll long seed, @ForAll @IntRange(max = 90) int first, @ForAll @IntRange(max = 60) int later) {
        var plan = new RandomPlans(seed).next();
        var asOf = MON_2025_12_01.plusDays(first);
        var laterAsOf = asOf.plusDays(later);
        for (var id : RuleSets.shippedIds()) {
            var ruleSet = RuleSets.shipped(id);
            var before = RuleJudge.shipped().judge(plan, asOf, ruleSet);
            var after = RuleJudge.shipped().judge(plan, laterAsOf, ruleSet);
            Assume.that(after.referenceDate().equals(before.referenceDate()));

            assertThat(standing(after.deadlines())).as(id).isEqualTo(expected(before.deadlines(), laterAsOf));
        }
    }

    private static List<Stands> standing(List<JudgedDeadline> deadlines) {
        return deadlines.stream()
                .map(deadline -> Stands.of(deadline, deadline.state()))
                .toList();
    }

    private static List<Stands> expected(List<JudgedDeadline> deadlines, LocalDate asOf) {
        return deadlines.stream()
                .map(deadline -> Stands.of(deadline, stateOn(asOf, deadline)))
                .toList();
    }

    private static DeadlineState stateOn(LocalDate asOf, JudgedDeadline deadline) {
        boolean runsOut = deadline.state() == DeadlineState.RUNNING && asOf.isAfter(deadline.dueOn());
        return runsOut ? DeadlineState.OVERDUE : deadline.state();
    }

    /** What a deadline says. */
    private record Stands(
            RuleId rule,
            DeadlineState state,
            JsonPointer pointer,
            LocalDate startOn,
            LocalDate dueOn,
            LocalDate completedOn) {

        static Stands of(JudgedDeadline deadline, DeadlineState state) {
            return new Stands(
                    deadline.rule().id(),
                    state,
                    deadline.pointer(),
                    deadline.startOn(),
                    deadline.dueOn(),
                    deadline.completedOn());
        }
    }
}
