package se.samordnadplan.sip.rules.local;

import static se.samordnadplan.sip.rules.local.Content.coordinatedBy;
import static se.samordnadplan.sip.rules.local.Content.coordinators;
import static se.samordnadplan.sip.rules.local.Content.delivery;
import static se.samordnadplan.sip.rules.local.Content.evaluation;
import static se.samordnadplan.sip.rules.local.Content.goalWith;
import static se.samordnadplan.sip.rules.national.Parts.closure;
import static se.samordnadplan.sip.rules.national.Parts.day;
import static se.samordnadplan.sip.rules.national.Parts.dayOrNull;
import static se.samordnadplan.sip.rules.national.Parts.goals;
import static se.samordnadplan.sip.rules.national.Parts.implausible;
import static se.samordnadplan.sip.rules.national.Plans.closed;
import static se.samordnadplan.sip.rules.test.RuleVerifier.verifyThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.followup.Coordinator;
import se.samordnadplan.sip.model.followup.CoordinatorBuilder;
import se.samordnadplan.sip.model.followup.ToIndividualBuilder;
import se.samordnadplan.sip.model.goal.Goal;
import se.samordnadplan.sip.model.goal.Outcome;
import se.samordnadplan.sip.model.goal.SubGoalBuilder;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.national.Plans.Change;
import se.samordnadplan.sip.rules.test.RuleVerdict;

/** Section 9 of the catalogue. */
class EvaluationRulesTest {

    private static final RuleSet VASTERBOTTEN = RuleSets.shipped("vasterbotten");

    @ParameterizedTest
    @ValueSource(strings = {"vasterbotten", "ornskoldsvik"})
    void aClosedPlanIsEvaluated(String ruleSet) {
        var rule = verifyThat("closed-plan-evaluated").in(RuleSets.shipped(ruleSet));

        rule.given(closed()).isSatisfied();
        rule.given(closed(evaluation(e -> e.evaluatedOn(implausible())))).isSatisfied();
        rule.given(closed(plan -> plan.evaluation(null))).reports("/evaluation");
        rule.given(closed(evaluation(e -> {}))).reports("/evaluation/evaluatedOn");
        rule.given(closed(plan -> plan.evaluation(null).closure(null))).reports("/evaluation");
        rule.given(closed(plan -> plan.evaluation(null), closure(c -> c.reason(null))))
                .reports("/evaluation");
    }

    @Test
    void theEvaluationIsMadeWithThePerson() {
        var rule = verifyThat("evaluated-with-individual").in(VASTERBOTTEN);

        rule.given(closed(evaluation(e -> e.evaluatedOn(day("2026-02-20")).withIndividual(true))))
                .isSatisfied();
        rule.given(closed(evaluation(e -> e.evaluatedOn(implausible()).withIndividual(false))))
                .reports("/evaluation/withIndividual");
        rule.given(closed()).reports("/evaluation/withIndividual");
        rule.given(closed(evaluation(e -> e.withIndividual(false)))).isNotApplicable();
        rule.given(closed(plan -> plan.evaluation(null))).isNotApplicable();
    }

    @Test
    void eachGoalIsEvaluated() {
        var rule = verifyThat("goals-evaluated-at-closure").in(VASTERBOTTEN);
        var reached = goalWith(g -> g.outcome(Outcome.PARTLY_ACHIEVED)
                .subGoals(List.of(SubGoalBuilder.builder().build())));

        rule.given(closed(goals(reached))).isSatisfied();
        rule.given(closed(goals(goalWith(g -> {}), reached, null, goalWith(g -> g.outcomeComment("Bra")))))
                .reports("/goals/0/outcome", "/goals/3/outcome");
        rule.given(closed(goals((Goal) null))).isNotApplicable();
    }

    @ParameterizedTest
    @CsvSource({", false", "2026-02-19, false", "2026-02-20, true", "2026-02-21, true"})
    void thePersonGetsTheEvaluatedPlan(String deliveredOn, boolean satisfied) {
        var verdict = given(delivered(deliveredOn));
        if (satisfied) {
            verdict.isSatisfied();
        } else {
            verdict.reports("/delivery/toIndividual/deliveredOn");
        }
    }

    @Test
    void withoutDatesNobodyCanTellWhatThePersonGot() {
        given().reports("/delivery/toIndividual/deliveredOn");
        given(delivery(d -> {})).reports("/delivery/toIndividual/deliveredOn");
        given(delivered("2009-12-31")).isUndecided();
        given(delivered("2026-02-20"), evaluation(e -> e.evaluatedOn(implausible())))
                .isUndecided();
        given(evaluation(e -> e.evaluatedOn(implausible()))).reports("/delivery/toIndividual/deliveredOn");
        given(evaluation(e -> {})).isNotApplicable();
        given(plan -> plan.evaluation(null)).isNotApplicable();
    }

    @ParameterizedTest
    @EnumSource
    void whatEndedOutsideCareIsNotEvaluated(ClosureReason reason) {
        boolean excepted = !List.of("NEEDS_MET", "COORDINATION_NO_LONGER_NEEDED", "ONE_PARTY_REMAINS")
                .contains(reason.name());
        for (var rule : List.of(
                "closed-plan-evaluated",
                "evaluated-with-individual",
                "goals-evaluated-at-closure",
                "evaluated-plan-given-to-individual")) {
            boolean ofPlan = rule.startsWith("closed");
            var verdict = verifyThat(rule)
                    .in(VASTERBOTTEN)
                    .given(closed(closure(c -> c.reason(reason)), ofPlan ? plan -> plan.evaluation(null) : plan -> {}));
            if (excepted) {
                verdict.isNotApplicable();
            } else {
                verdict.reports(
                        switch (rule) {
                            case "closed-plan-evaluated" -> "/evaluation";
                            case "evaluated-with-individual" -> "/evaluation/withIndividual";
                            case "goals-evaluated-at-closure" -> "/goals/0/outcome";
                            default -> "/delivery/toIndividual/deliveredOn";
                        });
            }
        }
    }

    @Test
    void aCoordinatorClosesThePlan() {
        closedBy("doctor", "doctor").isSatisfied();
        closedBy("doctor", "officer", "doctor").isSatisfied();
        closedBy("officer", "doctor").reports("/closure/closedBy");
        closedBy(null, "doctor").reports("/closure/closedBy");
        closedBy(null, "nobody").reports("/closure/closedBy");
        closedBy("nobody", "nobody").isUndecided();
        closedBy("twin", "doctor").isUndecided();
        closedBy("officer", "doctor", "nobody").isUndecided();
        closedBy("doctor", "doctor", "nobody").isSatisfied();
        closedBy("doctor").isNotApplicable();
    }

    @Test
    void withoutClosureOrCoordinatorsNobodyIsAsked() {
        var rule = verifyThat("closed-by-coordinator").in(VASTERBOTTEN);

        rule.given(closed(plan -> plan.closure(null))).isNotApplicable();
        rule.given(closed(coordinators((Coordinator) null))).isNotApplicable();
        rule.given(closed(closure(c -> c.closedBy("doctor").reason(ClosureReason.DECEASED))))
                .isSatisfied();
        rule.given(closed(coordinators(CoordinatorBuilder.builder().build()), closure(c -> c.closedBy("doctor"))))
                .reports("/closure/closedBy");
    }

    private static RuleVerdict closedBy(String closedBy, String... coordinators) {
        return verifyThat("closed-by-coordinator")
                .in(VASTERBOTTEN)
                .given(closed(closure(c -> c.closedBy(closedBy)), coordinatedBy(coordinators)));
    }

    private static RuleVerdict given(Change... changes) {
        return verifyThat("evaluated-plan-given-to-individual").in(VASTERBOTTEN).given(closed(changes));
    }

    private static Change delivered(String deliveredOn) {
        return delivery(d -> d.toIndividual(ToIndividualBuilder.builder()
                .deliveredOn(dayOrNull(deliveredOn))
                .build()));
    }
}
