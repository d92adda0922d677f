package se.samordnadplan.sip.benchmarks.plain;

import static se.samordnadplan.sip.benchmarks.plain.PlainRule.rule;
import static se.samordnadplan.sip.rules.fact.Answer.NO;
import static se.samordnadplan.sip.rules.fact.Answer.YES;

import java.util.List;
import se.samordnadplan.sip.model.goal.GoalStatedBy;
import se.samordnadplan.sip.rules.Category;
import se.samordnadplan.sip.rules.fact.Subject;

/** Goals, who is responsible, coordinators, other actors: the rules of the catalogue in plain Java. */
final class GoalRules {

    static final List<PlainRule> ALL = List.of(
            rule("what-matters-answered", Category.GOAL, From.ESTABLISHED, Subject.PLAN, (parts, findings) -> {
                if (parts.plan().whatMatters() == null) {
                    findings.report(parts.plan().at("individual", "whatMatters"));
                }
            }),
            rule("goal-stated", Category.GOAL, From.ESTABLISHED, Subject.PLAN, (parts, findings) -> {
                if (!parts.plan().hasGoal()) {
                    findings.report(parts.plan().at("goals"));
                }
            }),
            rule("goal-from-individual", Category.GOAL, From.ESTABLISHED, Subject.GOALS, (parts, findings) -> {
                if (!parts.plan().concernsChild()) {
                    if (parts.goals().stream()
                            .noneMatch(goal -> (goal.statedBy() == GoalStatedBy.INDIVIDUAL
                                    || goal.statedBy() == GoalStatedBy.JOINT))) {
                        findings.report(parts.plan().at("goals"));
                    }
                }
                if (parts.plan().concernsChild()) {
                    if (parts.goals().stream()
                            .noneMatch(goal -> (goal.statedBy() == GoalStatedBy.INDIVIDUAL
                                    || goal.statedBy() == GoalStatedBy.JOINT
                                    || goal.statedBy() == GoalStatedBy.GUARDIAN
                                    || goal.statedBy() == GoalStatedBy.RELATIVE))) {
                        findings.report(parts.plan().at("goals"));
                    }
                }
            }),
            rule("goal-not-set-by-professional", Category.GOAL, From.ESTABLISHED, Subject.GOALS, (parts, findings) -> {
                for (var goal : parts.goals()) {
                    if (goal.statedBy() == GoalStatedBy.PROFESSIONAL) {
                        findings.report(goal.at("statedBy"));
                    }
                }
            }),
            rule("goal-has-responsible", Category.GOAL, From.ESTABLISHED, Subject.GOALS, (parts, findings) -> {
                for (var goal : parts.goals()) {
                    if (goal.responsible() == null) {
                        findings.report(goal.at("responsible"));
                    }
                }
            }),
            rule(
                    "goal-has-follow-up-responsible",
                    Category.GOAL,
                    From.ESTABLISHED,
                    Subject.GOALS,
                    (parts, findings) -> {
                        for (var goal : parts.goals()) {
                            if (goal.followUpResponsible() == null) {
                                findings.report(goal.at("followUpResponsible"));
                            }
                        }
                    }),
            rule("goal-has-activity", Category.GOAL, From.ESTABLISHED, Subject.GOALS, (parts, findings) -> {
                for (var goal : parts.goals()) {
                    if (!goal.hasLiveActivity()) {
                        findings.report(goal.at("activities"));
                    }
                }
            }),
            rule("sub-goal-has-activity", Category.GOAL, From.ESTABLISHED, Subject.SUB_GOALS, (parts, findings) -> {
                for (var subGoal : parts.subGoals()) {
                    if (subGoal.isOfActiveGoal() && !subGoal.hasLiveActivity()) {
                        findings.report(subGoal.at("activities"));
                    }
                }
            }),
            rule(
                    "broad-goal-is-broken-down",
                    Category.GOAL,
                    From.ESTABLISHED,
                    Subject.BROAD_GOALS,
                    (parts, findings) -> {
                        var most = parts.plan().maxOwnActivities();
                        for (var goal : parts.goals()) {
                            if (goal.ownLiveActivities() > most && !goal.hasSubGoal()) {
                                findings.report(goal.at("subGoals"));
                            }
                        }
                    }),
            rule("plain-language", Category.GOAL, From.ESTABLISHED, Subject.DESCRIPTIONS, (parts, findings) -> {
                if (parts.wording().isPlain() != YES) {
                    findings.reportEach(parts.wording().descriptions());
                }
            }),
            rule(
                    "overall-responsibility-assigned",
                    Category.RESPONSIBILITY,
                    From.ESTABLISHED,
                    Subject.PLAN,
                    (parts, findings) -> {
                        if (parts.plan().overallResponsibleBody() == null) {
                            findings.report(parts.plan().at("overallResponsibleBody"));
                        }
                    }),
            rule(
                    "overall-responsibility-held-by-principal",
                    Category.RESPONSIBILITY,
                    From.ESTABLISHED,
                    Subject.OVERALL_RESPONSIBLE_BODY,
                    (parts, findings) -> {
                        var led = parts.plan().isLedByPrincipal();
                        if (led != YES) {
                            findings.report(led, parts.plan().at("overallResponsibleBody"));
                        }
                    }),
            rule(
                    "coordinator-appointed",
                    Category.RESPONSIBILITY,
                    From.ESTABLISHED,
                    Subject.PLAN,
                    (parts, findings) -> {
                        if (!parts.coordination().isAppointed()) {
                            findings.report(parts.coordination().pointer());
                        }
                    }),
            rule(
                    "coordinator-appointed-at-planning-meeting",
                    Category.RESPONSIBILITY,
                    From.ESTABLISHED,
                    Subject.COORDINATORS,
                    (parts, findings) -> {
                        for (var coordinator : parts.coordinators()) {
                            var inTime = coordinator.isAppointedByPlanning();
                            if (inTime != YES) {
                                findings.report(inTime, coordinator.at("appointedOn"));
                            }
                        }
                    }),
            rule(
                    "coordinator-appointed-with-individual",
                    Category.RESPONSIBILITY,
                    From.ESTABLISHED,
                    Subject.COORDINATORS,
                    (parts, findings) -> {
                        for (var coordinator : parts.coordinators()) {
                            if (!coordinator.isAppointedWithIndividual()) {
                                findings.report(coordinator.at("appointedWithIndividual"));
                            }
                        }
                    }),
            rule(
                    "coordinators-one-per-principal",
                    Category.RESPONSIBILITY,
                    From.ESTABLISHED,
                    Subject.SEVERAL_COORDINATORS,
                    (parts, findings) -> {
                        var shared = parts.coordination().isSharedByPrincipals();
                        if (shared != YES) {
                            findings.report(shared, parts.coordination().pointer());
                        }
                    }),
            rule(
                    "coordinator-reachable",
                    Category.RESPONSIBILITY,
                    From.ESTABLISHED,
                    Subject.COORDINATORS,
                    (parts, findings) -> {
                        for (var person : parts.contactPersons()) {
                            var reachable = person.isReachable();
                            if (reachable != YES) {
                                findings.report(reachable, person.at("contact"));
                            }
                        }
                    }),
            rule(
                    "coordinator-from-most-active-body",
                    Category.RESPONSIBILITY,
                    From.ESTABLISHED,
                    Subject.COORDINATORS_WITH_A_BODY,
                    (parts, findings) -> {
                        var most = parts.coordination().isFromMostActiveBody();
                        if (most != YES) {
                            findings.report(most, parts.coordination().pointer());
                        }
                    }),
            rule("other-actors-stated", Category.ACTIVITY, From.ESTABLISHED, Subject.PLAN, (parts, findings) -> {
                if (parts.plan().othersInvolved() == null) {
                    findings.report(parts.plan().at("othersInvolved"));
                }
            }),
            rule(
                    "other-actors-consistent",
                    Category.ACTIVITY,
                    From.ESTABLISHED,
                    Subject.ANSWER_ABOUT_OTHER_ACTORS,
                    (parts, findings) -> {
                        if (Boolean.FALSE.equals(parts.plan().othersInvolved())) {
                            var others = parts.plan().hasActivityUnderSomebodyElse();
                            if (others != NO) {
                                findings.report(others.not(), parts.plan().at("othersInvolved"));
                            }
                        }
                        if (Boolean.TRUE.equals(parts.plan().othersInvolved())) {
                            var others = parts.plan().hasActivityUnderSomebodyElse();
                            if (others != YES) {
                                findings.report(others, parts.plan().at("othersInvolved"));
                            }
                        }
                    }));

    private GoalRules() {}
}
