package se.samordnadplan.sip.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.rules.ChecklistState.INCOMPLETE;
import static se.samordnadplan.sip.rules.ChecklistState.NOT_APPLICABLE;
import static se.samordnadplan.sip.rules.ChecklistState.NOT_YET;
import static se.samordnadplan.sip.rules.ChecklistState.SATISFIED;
import static se.samordnadplan.sip.rules.ChecklistState.VIOLATED;
import static se.samordnadplan.sip.rules.national.Parts.consent;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.goals;
import static se.samordnadplan.sip.rules.national.Parts.implausible;
import static se.samordnadplan.sip.rules.national.Parts.meetings;
import static se.samordnadplan.sip.rules.national.Parts.need;
import static se.samordnadplan.sip.rules.national.Parts.planningMeeting;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.national.Plans.declined;
import static se.samordnadplan.sip.rules.national.Plans.established;
import static se.samordnadplan.sip.rules.national.Plans.initiated;
import static se.samordnadplan.sip.rules.national.Plans.invited;
import static se.samordnadplan.sip.rules.national.Plans.neverEstablished;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.rules.engine.BrokenRules;
import se.samordnadplan.sip.rules.national.Plans.Change;

/** The states of the checklist in the order in which they are decided. */
class ChecklistTest {

    private static final Change NO_SIP = plan -> plan.planType(PlanType.SPU);
    private static final List<RuleId> NATIONAL_RULES = Catalogue.rules().stream()
            .filter(RuleSets.shipped("national").on(LocalDate.of(2026, 3, 2)).rules()::containsKey)
            .toList();
    private static final RuleJudge WITH_BROKEN_GOAL_RULE = new RuleJudge(BrokenRules.breaking("goal-has-activity"));

    @Test
    void hasARowForEachRuleInTheOrderOfTheCatalogue() {
        var rows = judge(RuleJudge.shipped(), established()).checklist();

        assertThat(rows).extracting(CheckedRule::rule).containsExactlyElementsOf(NATIONAL_RULES);
    }

    @Test
    void aBrokenRuleIsIncompleteWhateverThePlanOfItsStatus() {
        for (var plan : List.of(established(), established(NO_SIP), established(goals()))) {
            var judgement = judge(WITH_BROKEN_GOAL_RULE, plan);

            assertThat(judgement.failed()).containsExactly(RuleId.of("goal-has-activity"));
            assertThat(state(judgement, "goal-has-activity")).isEqualTo(INCOMPLETE);
        }
    }

    @Test
    void aBrokenRuleOfAnotherStatusIsNotAsked() {
        for (var plan : List.of(initiated(), declined())) {
            var judgement = judge(WITH_BROKEN_GOAL_RULE, plan);

            assertThat(judgement.failed()).isEmpty();
        }
        assertThat(state(judge(WITH_BROKEN_GOAL_RULE, initiated()), "goal-has-activity"))
                .isEqualTo(NOT_YET);
        assertThat(state(judge(WITH_BROKEN_GOAL_RULE, declined()), "goal-has-activity"))
                .isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void aRuleThatIsOnButNotCompiledIsIncomplete() {
        var onlyKind = RuleJudge.shipped().only(RuleId.of("plan-is-sip"));
        var others = NATIONAL_RULES.stream().skip(1).toList();

        for (var plan : List.of(established(), established(NO_SIP))) {
            var judgement = judge(onlyKind, plan);

            assertThat(judgement.failed()).containsExactlyInAnyOrderElementsOf(others);
            assertThat(rules(judgement, INCOMPLETE)).containsExactlyElementsOf(texts(others));
        }
    }

    @Test
    void nothingElseAppliesToAnotherPlan() {
        for (var plan : List.of(
                initiated(NO_SIP),
                closed(NO_SIP),
                declined(NO_SIP),
                initiated(NO_SIP, need(n -> n.identifiedOn(implausible()))))) {
            var judgement = judge(RuleJudge.shipped(), plan);

            assertThat(rules(judgement, VIOLATED)).containsExactly("plan-is-sip");
            assertThat(rules(judgement, NOT_APPLICABLE))
                    .containsExactlyElementsOf(
                            texts(NATIONAL_RULES.stream().skip(1).toList()));
        }
    }

    @Test
    void aStatusToComeIsDecidedBeforeWhatThereIsToJudge() {
        assertThat(state(invited(goals()), "goal-has-activity")).isEqualTo(NOT_YET);
        assertThat(state(established(goals()), "goal-has-activity")).isEqualTo(NOT_APPLICABLE);
    }

    @Test
    void nothingToJudgeIsDecidedBeforeWhatIsUnsound() {
        assertThat(state(established(meetings(), consent(c -> c.decidedOn(implausible()))), "consent-before-planning"))
                .isEqualTo(NOT_APPLICABLE);
        assertThat(state(established(meetings(planningMeeting("2009-01-28"))), "consent-before-planning"))
                .isEqualTo(INCOMPLETE);
    }

    @Test
    void aFindingIsDecidedBeforeWhatIsUnsound() {
        var plan = established(need(n -> n.identifiedOn(implausible())), consent(c -> c.decidedOn(day("2026-03-03"))));

        assertThat(state(plan, "nothing-recorded-in-the-future")).isEqualTo(VIOLATED);
    }

    @Test
    void withoutTypeOrStatusEverythingIsIncomplete() {
        for (var plan : List.<SipPlan>of(established(p -> p.planType(null)), established(p -> p.status(null)))) {
            var judgement = judge(RuleJudge.shipped(), plan);

            assertThat(rules(judgement, INCOMPLETE)).containsExactlyElementsOf(texts(NATIONAL_RULES));
            assertThat(judgement.findings()).isEmpty();
            assertThat(judgement.deadlines()).isEmpty();
            assertThat(judgement.failed()).isEmpty();
        }
    }

    @Test
    void anInitiatedPlanHasAlmostEverythingBeforeIt() {
        var judgement = judge(RuleJudge.shipped(), initiated());

        assertThat(rules(judgement, SATISFIED))
                .containsExactly("plan-is-sip", "need-identified-on-recorded", "nothing-recorded-in-the-future");
        assertThat(rules(judgement, NOT_APPLICABLE))
                .containsExactly(
                        "no-planning-without-consent",
                        "refusal-documented",
                        "withdrawal-dated",
                        "withdrawal-closes-plan",
                        "discharge-plan-established",
                        "events-in-order");
        assertThat(rules(judgement, NOT_YET)).hasSize(20);
    }

    @Test
    void aClosedPlanHasItsFollowUpsBehindIt() {
        var judgement = judge(RuleJudge.shipped(), closed());

        assertThat(rules(judgement, NOT_APPLICABLE))
                .containsExactly(
                        "no-planning-without-consent",
                        "refusal-documented",
                        "withdrawal-dated",
                        "withdrawal-closes-plan",
                        "follow-up-planned",
                        "follow-up-after-planning-meeting",
                        "discharge-plan-established",
                        "discharge-invitation-by-care-contact");
        assertThat(rules(judgement, SATISFIED)).hasSize(21);
    }

    @Test
    void toADeclinedPlanOnlyRulesApplyThatNameItOrAll() {
        var judgement = judge(RuleJudge.shipped(), declined());

        assertThat(rules(judgement, SATISFIED))
                .containsExactly("plan-is-sip", "refusal-documented", "nothing-recorded-in-the-future");
        assertThat(rules(judgement, NOT_APPLICABLE)).hasSize(26);
    }

    @Test
    void toAPlanThatWasNeverEstablishedNoRuleAppliesFromThatStatus() {
        var refused =
                neverEstablished(ClosureReason.CONSENT_REFUSED, consent(c -> c.decision(ConsentDecision.REFUSED)));

        assertThat(rules(judge(RuleJudge.shipped(), refused), SATISFIED))
                .containsExactly(
                        "plan-is-sip",
                        "need-identified-on-recorded",
                        "consent-recorded",
                        "consent-dated",
                        "no-planning-without-consent",
                        "closure-recorded",
                        "events-in-order",
                        "nothing-recorded-in-the-future");
        assertThat(rules(judge(RuleJudge.shipped(), refused), NOT_APPLICABLE)).hasSize(21);
        assertThat(state(neverEstablished(ClosureReason.DECEASED), "consent-recorded"))
                .isEqualTo(NOT_APPLICABLE);
    }

    private static ChecklistState state(SipPlan plan, String rule) {
        return state(judge(RuleJudge.shipped(), plan), rule);
    }

    private static ChecklistState state(Judgement judgement, String rule) {
        return judgement.checklist().stream()
                .filter(row -> row.rule().equals(RuleId.of(rule)))
                .map(CheckedRule::state)
                .findFirst()
                .orElseThrow();
    }

    private static Judgement judge(RuleJudge judge, SipPlan plan) {
        return judge.judge(plan, LocalDate.of(2026, 3, 2), RuleSets.shipped("national"));
    }

    private static List<String> rules(Judgement judgement, ChecklistState state) {
        return judgement.checklist().stream()
                .filter(row -> row.state() == state)
                .map(row -> row.rule().value())
                .toList();
    }

    private static List<String> texts(List<RuleId> rules) {
        return rules.stream().map(RuleId::value).collect(Collectors.toList());
    }
}
