package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samordnadplan.sip.rules.national.Parts.goals;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.followup.NextFollowUpBuilder;
import se.samordnadplan.sip.rules.engine.BrokenRules;
import se.samordnadplan.sip.rules.engine.RuleBase;
import se.samordnadplan.sip.rules.national.Plans.Change;

class RuleJudgeTest {

    private static final Change OVERDUE = plan -> plan.nextFollowUp(
            NextFollowUpBuilder.builder().plannedOn(LocalDate.of(2026, 2, 27)).build());

    @Test
    void findsNothingInSoundPlans() {
        for (var plan : List.of(initiated(), invited(), established(), closed(), declined())) {
            assertThat(judge(plan).findings()).isEmpty();
            assertThat(judge(plan).failed()).isEmpty();
        }
        assertThat(judge(neverEstablished(ClosureReason.DECEASED)).findings()).isEmpty();
    }

    @Test
    void tellsEverythingOfAFinding() {
        var judgement = judge(established(goals()));
        var row = judgement.active().rules().get(RuleId.of("goal-stated"));

        assertThat(judgement.findings())
                .containsExactly(new RuleFinding(
                        RuleId.of("goal-stated"),
                        Category.GOAL,
                        row.binding(),
                        JsonPointer.parse("/goals"),
                        Map.of(),
                        row.citationsOn(judgement.referenceDate()),
                        Map.of()));
        assertThat(judgement.findings().get(0).citations()).isNotEmpty();
    }

    @Test
    void reportsOnlyTheKindOfAnotherPlan() {
        var judgement = judge(established(plan -> plan.planType(PlanType.VASTBUS), goals(), OVERDUE));

        assertThat(judgement.findings()).extracting(RuleFinding::rule).containsExactly(RuleId.of("plan-is-sip"));
        assertThat(judgement.deadlines()).isEmpty();
        assertThat(judge(established(goals(), OVERDUE)).findings())
                .extracting(RuleFinding::rule)
                .containsExactly(RuleId.of("goal-stated"), RuleId.of("follow-up-held-as-planned"));
    }

    @Test
    void preparesAVersionOnceForBatchesThatAlternateBetweenTwo() {
        var judge = new RuleJudge(RuleBase.shipped());
        var national = RuleSets.shipped("national").on(LocalDate.of(2026, 3, 2));
        var local = RuleSets.shipped("vasterbotten").on(LocalDate.of(2026, 3, 2));

        var prepared = judge.demands(national);

        assertThat(judge.demands(local)).isNotSameAs(prepared);
        assertThat(judge.demands(national)).isSameAs(prepared);
    }

    @Test
    void keepsAllOtherFindingsWhenARuleBreaks() {
        var judge = new RuleJudge(BrokenRules.breaking("coordinator-appointed"));

        var judgement = judge(judge, established(goals(), OVERDUE, plan -> plan.coordinators(null)));

        assertThat(judgement.failed()).containsExactly(RuleId.of("coordinator-appointed"));
        assertThat(judgement.findings())
                .extracting(RuleFinding::rule)
                .containsExactly(RuleId.of("goal-stated"), RuleId.of("follow-up-held-as-planned"));
    }

    @Test
    void judgesAnotherPlanAsSipWhenTheRuleOnItsKindBreaks() {
        var judge = new RuleJudge(BrokenRules.breaking("plan-is-sip"));

        var judgement = judge(judge, established(goals(), plan -> plan.planType(PlanType.VASTBUS)));

        assertThat(judgement.failed()).containsExactly(RuleId.of("plan-is-sip"));
        assertThat(judgement.findings()).extracting(RuleFinding::rule).containsExactly(RuleId.of("goal-stated"));
    }

    @Test
    void ignoresABrokenRuleThatTheRuleSetDoesNotHave() {
        var judge = new RuleJudge(BrokenRules.breaking("discharge-plan-established"));

        var judgement = judge.judge(initiated(), LocalDate.of(2017, 12, 31), RuleSets.shipped("national"));

        assertThat(judgement.failed()).isEmpty();
    }

    @Test
    void knowsEveryRuleOfTheCatalogueAndNoOther() {
        assertThat(RuleBase.shipped().rules())
                .as("the rules compiled from DRL and META-INF/sip/catalogue.txt: add the missing ones")
                .extracting(rule -> RuleId.of(rule.name()))
                .containsExactlyInAnyOrderElementsOf(Catalogue.rules());
    }

    @Test
    void refusesToVerifyARuleItDoesNotKnow() {
        assertThatThrownBy(() -> RuleJudge.shipped().only(RuleId.of("no-such-rule")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[no-such-rule]");
    }

    private static Judgement judge(SipPlan plan) {
        return judge(RuleJudge.shipped(), plan);
    }

    private static Judgement judge(RuleJudge judge, SipPlan plan) {
        return judge.judge(plan, LocalDate.of(2026, 3, 2), RuleSets.shipped("national"));
    }
}
