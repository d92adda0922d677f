package se.samordnadplan.sip.benchmarks.plain;

import static se.samordnadplan.sip.benchmarks.plain.PlainRule.rule;
import static se.samordnadplan.sip.rules.fact.Answer.YES;

import java.util.List;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.fact.Subject;

/** Closure and evaluation: the rules of the catalogue in plain Java. */
final class EndRules {

    static final List<PlainRule> ALL = List.of(
            rule("closure-recorded", Category.CLOSURE, From.CLOSED, Subject.PLAN, (parts, findings) -> {
                if (parts.closure().isAbsent()) {
                    findings.report(parts.closure().pointer());
                }
                if (!parts.closure().isAbsent() && parts.closure().closedOn() == null) {
                    findings.report(parts.closure().at("closedOn"));
                }
                if (!parts.closure().isAbsent() && parts.closure().reason() == null) {
                    findings.report(parts.closure().at("reason"));
                }
            }),
            rule(
                    "activities-settled-at-closure",
                    Category.CLOSURE,
                    From.CLOSED,
                    Subject.ACTIVITIES_TO_SETTLE,
                    (parts, findings) -> {
                        for (var activity : parts.activities()) {
                            if (activity.status() != ActivityStatus.DONE
                                    && activity.status() != ActivityStatus.CANCELLED) {
                                findings.report(activity.at("status"));
                            }
                        }
                    }),
            rule(
                    "closed-by-coordinator",
                    Category.CLOSURE,
                    From.CLOSED,
                    Subject.CLOSURE_AND_COORDINATORS,
                    (parts, findings) -> {
                        var closed = parts.closure().isByCoordinator();
                        if (closed != YES) {
                            findings.report(closed, parts.closure().at("closedBy"));
                        }
                    }),
            rule("closed-plan-evaluated", Category.CLOSURE, From.CLOSED, Subject.END_TO_EVALUATE, (parts, findings) -> {
                if (parts.evaluation().isAbsent()) {
                    findings.report(parts.evaluation().pointer());
                }
                if (!parts.evaluation().isAbsent() && parts.evaluation().evaluatedOn() == null) {
                    findings.report(parts.evaluation().at("evaluatedOn"));
                }
            }),
            rule("evaluated-with-individual", Category.CLOSURE, From.CLOSED, Subject.EVALUATION, (parts, findings) -> {
                if (!parts.evaluation().isMadeWithIndividual()) {
                    findings.report(parts.evaluation().at("withIndividual"));
                }
            }),
            rule(
                    "goals-evaluated-at-closure",
                    Category.CLOSURE,
                    From.CLOSED,
                    Subject.GOALS_TO_EVALUATE,
                    (parts, findings) -> {
                        for (var goal : parts.goals()) {
                            if (goal.outcome() == null) {
                                findings.report(goal.at("outcome"));
                            }
                        }
                    }),
            rule(
                    "evaluated-plan-given-to-individual",
                    Category.CLOSURE,
                    From.CLOSED,
                    Subject.EVALUATION,
                    (parts, findings) -> {
                        var given = parts.delivery().isAfterEvaluation();
                        if (given != YES) {
                            findings.report(given, parts.delivery().at("toIndividual", "deliveredOn"));
                        }
                    }));

    private EndRules() {}
}
