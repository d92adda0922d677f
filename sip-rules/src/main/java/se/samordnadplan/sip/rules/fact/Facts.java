package se.samordnadplan.sip.rules.fact;

import java.util.ArrayList;
import java.util.List;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.RuleId;

/**
 * The facts of one plan, and the questions what of it there is to judge.
 *
 * <p>Immutable.
 */
public final class Facts {

    private final PlacedPlan plan;
    private final PlacedInvitation invitation;
    private final ActiveRules active;
    private final List<Step> steps;
    private final List<RecordedDate> recordedDates;

    private Facts(PlanIndex index, ActiveRules active) {
        this.active = active;
        plan = new PlacedPlan(index, active.parameters());
        invitation = new PlacedInvitation(plan.index().plan().invitation(), plan.index());
        steps = Steps.of(plan.index());
        recordedDates = RecordedDates.of(plan.index());
    }

    /**
     * Makes the facts of a plan.
     *
     * @param index what the walk through the plan learned
     * @param active what the rule set that judges it demands
     * @return its facts
     */
    public static Facts of(PlanIndex index, ActiveRules active) {
        return new Facts(index, active);
    }

    /**
     * The plan as a whole.
     *
     * @return the fact that stands for the plan
     */
    public PlacedPlan plan() {
        return plan;
    }

    /**
     * Everything the rules look at.
     *
     * @return the facts, in the order of the document
     */
    public List<Object> all() {
        var index = plan.index();
        var facts = new ArrayList<Object>();
        facts.add(plan);
        facts.add(new PlacedSource(index.plan().source(), plan.parameters()));
        facts.add(new PlacedNeed(index.plan().need()));
        facts.add(new PlacedConsent(index.plan().consent(), index));
        facts.add(invitation);
        facts.addAll(invitation.distinctInvitees());
        facts.addAll(index.meetings());
        facts.addAll(Attendees.of(index));
        facts.addAll(index.goals());
        facts.addAll(index.activities());
        facts.addAll(responsibleBodies(index));
        facts.addAll(index.followUps());
        facts.add(new PlacedClosure(index.plan().closure()));
        facts.addAll(steps);
        facts.addAll(recordedDates);
        return facts;
    }

    boolean hasSteps() {
        return !steps.isEmpty();
    }

    boolean hasRecordedDates() {
        return !recordedDates.isEmpty();
    }

    PlacedInvitation invitation() {
        return invitation;
    }

    private static List<ResponsibleBody> responsibleBodies(PlanIndex index) {
        return index.liveActivities().bodies().stream()
                .map(reference -> new ResponsibleBody(reference, index))
                .toList();
    }

    /** Whether the rule set has a rule for the plan. */
    boolean demand(String rule) {
        return active.rules().containsKey(RuleId.of(rule));
    }
}
