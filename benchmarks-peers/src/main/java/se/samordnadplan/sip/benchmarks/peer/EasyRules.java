package se.samordnadplan.sip.benchmarks.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.Goal;
import se.samordnadplan.sip.model.goal.GoalStatedBy;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.preparation.ConsentDecision;

/** The twenty rules for easy-rules: conditions in Java; the engine asks one after the other. A rule reports once a plan. */
final class EasyRules {

    private static final int MOST_OWN_ACTIVITIES = 5;

    private final DefaultRulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();

    /** What the rules look at. */
    private record Seen(SipPlan plan, Stage stage, List<Activity> activities) {}

    EasyRules() {
        addPreparation();
        addGoals();
        addActivities();
        addResponsibility();
    }

    private void addPreparation() {
        rule(
                "need-identified-on-recorded",
                seen -> seen.stage.initiated()
                        && (seen.plan.need() == null || seen.plan.need().identifiedOn() == null));
        rule(
                "initiator-recorded",
                seen -> seen.stage.initiated()
                        && (seen.plan.need() == null || seen.plan.need().identifiedBy() == null));
        rule("consent-dated", seen -> {
            var consent = seen.plan.consent();
            return seen.stage.invited()
                    && consent != null
                    && consent.decision() != ConsentDecision.PENDING
                    && consent.decidedOn() == null;
        });
        rule("consent-form-recorded", seen -> {
            var consent = seen.plan.consent();
            return seen.stage.invited() && isGiven(seen.plan) && consent != null && consent.form() == null;
        });
        rule("consent-before-invitation", seen -> seen.stage.invited() && isCalledTooEarly(seen.plan));
        rule(
                "invitation-states-purpose",
                seen -> seen.stage.invited()
                        && seen.plan.invitation() != null
                        && seen.plan.invitation().purpose() == null);
        rule("individual-invited", seen -> seen.stage.invited() && isWithoutIndividual(seen.plan));
        rule(
                "what-matters-answered",
                seen -> seen.stage.established()
                        && (seen.plan.individual() == null
                                || seen.plan.individual().whatMatters() == null));
    }

    private void addGoals() {
        rule(
                "goal-stated",
                seen -> seen.stage.established() && seen.plan.goals().isEmpty());
        goal("goal-not-set-by-professional", goal -> goal.statedBy() == GoalStatedBy.PROFESSIONAL);
        goal("goal-has-responsible", goal -> goal.responsible() == null);
        goal("goal-has-activity", goal -> Activities.live(goal).isEmpty());
        goal(
                "broad-goal-is-broken-down",
                goal -> goal.subGoals().isEmpty()
                        && Activities.live(goal.activities()).size() > MOST_OWN_ACTIVITIES);
    }

    private void addActivities() {
        rule("activity-planned", seen -> seen.stage.established() && seen.activities.isEmpty());
        activity("activity-has-responsible-body", activity -> activity.responsibleBody() == null);
        activity("activity-has-responsible-person", activity -> activity.responsible() == null);
        activity(
                "activity-is-scheduled",
                activity -> activity.startOn() == null && activity.dueOn() == null && activity.completedOn() == null);
    }

    private void addResponsibility() {
        rule("other-actors-stated", seen -> seen.stage.established() && seen.plan.othersInvolved() == null);
        rule(
                "overall-responsibility-assigned",
                seen -> seen.stage.established() && seen.plan.overallResponsibleBody() == null);
        rule(
                "overall-responsibility-held-by-principal",
                seen -> seen.stage.established()
                        && seen.plan.bodies().stream().anyMatch(body -> isLeadingOther(body, seen.plan)));
    }

    private static boolean isGiven(SipPlan plan) {
        var consent = plan.consent();
        return consent != null
                && (consent.decision() == ConsentDecision.GIVEN || consent.decision() == ConsentDecision.WITHDRAWN);
    }

    private static boolean isCalledTooEarly(SipPlan plan) {
        var consent = plan.consent();
        var invitation = plan.invitation();
        return isGiven(plan)
                && consent != null
                && consent.decidedOn() != null
                && invitation != null
                && invitation.sentOn() != null
                && invitation.sentOn().isBefore(consent.decidedOn());
    }

    /** Not so where somebody is called whom the plan does not know: it might be the individual. */
    private static boolean isWithoutIndividual(SipPlan plan) {
        var invitation = plan.invitation();
        return invitation != null
                && !invitation.invitees().isEmpty()
                && invitation.invitees().stream()
                        .allMatch(id -> plan.participants().stream()
                                .anyMatch(person ->
                                        id.equals(person.id()) && person.role() != ParticipantRole.INDIVIDUAL));
    }

    private static boolean isLeadingOther(Body body, SipPlan plan) {
        return body.id() != null && body.id().equals(plan.overallResponsibleBody()) && body.principal() == null;
    }

    private void goal(String id, Predicate<Goal> isBroken) {
        rule(id, seen -> seen.stage.established() && seen.plan.goals().stream().anyMatch(isBroken));
    }

    private void activity(String id, Predicate<Activity> isBroken) {
        rule(id, seen -> seen.stage.established() && seen.activities.stream().anyMatch(isBroken));
    }

    private void rule(String id, Predicate<Seen> isBroken) {
        rules.register(new RuleBuilder()
                .name(id)
                .when(facts -> isBroken.test(facts.get("seen")))
                .then(facts -> facts.<List<String>>get("broken").add(id))
                .build());
    }

    /** The rules that a plan breaks. */
    List<String> broken(SipPlan plan) {
        var broken = new ArrayList<String>();
        var facts = new Facts();
        facts.put("seen", new Seen(plan, Stage.of(plan), Activities.live(plan)));
        facts.put("broken", broken);
        engine.fire(rules, facts);
        return broken;
    }
}
