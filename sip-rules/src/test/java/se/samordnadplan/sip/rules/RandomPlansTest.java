package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.national.RandomPlans;

/** What holds for every plan, asked of many that nobody would write. */
class RandomPlansTest {

    private static final int PLANS = 2000;
    private static final int PLANS_FOR_EACH_RULE_ALONE = 300;
    private static final Map<RuleId, RuleJudge> ALONE =
            Catalogue.rules().stream().collect(Collectors.toMap(Function.identity(), RuleJudge.shipped()::only));

    @Test
    void noRuleFailsAndEachIsViolatedExactlyWhereItHasAFinding() {
        var plans = new RandomPlans(20260302);
        var states = EnumSet.noneOf(ChecklistState.class);
        var violated = new HashSet<RuleId>();
        var satisfied = new HashSet<RuleId>();
        for (int i = 0; i < PLANS; i++) {
            var plan = plans.next();
            for (var ruleSet : RuleSets.shippedIds()) {
                var judgement = judge(RuleJudge.shipped(), plan, ruleSet);

                assertThat(judgement.failed()).as("plan %d in %s", i, ruleSet).isEmpty();
                var inViolation = rulesIn(judgement, ChecklistState.VIOLATED);
                assertThat(inViolation).as("plan %d in %s", i, ruleSet).isEqualTo(rulesWithFinding(judgement));
                violated.addAll(inViolation);
                satisfied.addAll(rulesIn(judgement, ChecklistState.SATISFIED));
                judgement.checklist().forEach(row -> states.add(row.state()));
            }
        }
        assertThat(violated).as("the plans break every rule").containsExactlyInAnyOrderElementsOf(Catalogue.rules());
        assertThat(satisfied).as("and keep every rule").containsExactlyInAnyOrderElementsOf(Catalogue.rules());
        assertThat(states).isEqualTo(EnumSet.complementOf(EnumSet.of(ChecklistState.SUPPRESSED)));
    }

    @ParameterizedTest
    @MethodSource("se.samordnadplan.sip.rules.RuleSets#shippedIds")
    void eachRuleSaysAloneWhatItSaysAmongTheOthers(String ruleSet) {
        var plans = new RandomPlans(20260303);
        for (int i = 0; i < PLANS_FOR_EACH_RULE_ALONE; i++) {
            var plan = plans.next();
            var together = judge(RuleJudge.shipped(), plan, ruleSet);
            if (rulesWithFinding(together).contains(Checklist.PLAN_IS_SIP)) {
                continue;
            }
            for (var row : together.checklist()) {
                var alone = judge(ALONE.get(row.rule()), plan, ruleSet);

                assertThat(findings(alone, row.rule()))
                        .as("plan %d, %s", i, row.rule())
                        .isEqualTo(findings(together, row.rule()));
                assertThat(alone.checklist()).as("plan %d", i).contains(row);
            }
        }
    }

    private static Judgement judge(RuleJudge judge, SipPlan plan, String ruleSet) {
        return judge.judge(plan, LocalDate.of(2026, 2, 10), RuleSets.shipped(ruleSet));
    }

    private static Set<RuleId> rulesIn(Judgement judgement, ChecklistState state) {
        return judgement.checklist().stream()
                .filter(row -> row.state() == state)
                .map(CheckedRule::rule)
                .collect(Collectors.toSet());
    }

    private static Set<RuleId> rulesWithFinding(Judgement judgement) {
        return judgement.findings().stream()
                .filter(finding -> finding.category() != Category.DEADLINE)
                .map(RuleFinding::rule)
                .collect(Collectors.toSet());
    }

    /** How often a rule points at each place. */
    private static Map<JsonPointer, Integer> findings(Judgement judgement, RuleId rule) {
        var counts = new HashMap<JsonPointer, Integer>();
        List<RuleFinding> findings = judgement.findings();
        findings.stream()
                .filter(finding -> finding.rule().equals(rule))
                .forEach(finding -> counts.merge(finding.pointer(), 1, Integer::sum));
        return counts;
    }
}
