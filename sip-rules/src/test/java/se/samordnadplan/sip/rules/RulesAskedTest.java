package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.rules.engine.RuleBase;
import se.samordnadplan.sip.rules.fact.Facts;
import se.samordnadplan.sip.rules.fact.PlanIndex;

/** How much the rules are asked, counted: a rule that a plan has not reached costs nothing. */
class RulesAskedTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

    @Test
    void asksOnlyTheRulesThatApplyAtTheStatusOfThePlan() {
        assertThat(asked("vasterbotten")).containsExactly(11, 20, 69, 71, 5);
        assertThat(asked("national")).containsExactly(8, 12, 26, 26, 4);
    }

    @Test
    void makesFewFactsOfTheTypicalPlan() throws IOException {
        var plan = SipJson.read(Files.readAllBytes(
                Path.of(System.getProperty("sip.root"), "examples/plans/01-home-after-hip-fracture.json")));
        var index = PlanIndex.of(plan, AS_OF);
        var active = RuleSets.shipped("vasterbotten").on(index.referenceDate());

        assertThat(Facts.of(index, active, List.of()).all()).hasSize(48);
    }

    /** The number of rules by status, from initiated to declined. */
    private static List<Integer> asked(String ruleSet) {
        var base = RuleBase.shipped();
        var compiled = base.rules().stream()
                .map(CompiledRule::of)
                .collect(Collectors.toMap(CompiledRule::id, Function.identity()));
        var demands = new Demands(RuleSets.shipped(ruleSet).on(AS_OF), compiled, base);
        var numbers = new ArrayList<Integer>();
        for (var status : PlanStatus.values()) {
            numbers.add(demands.reachedAt(status).rules().size());
        }
        return numbers;
    }
}
