package se.samordnadplan.sip.rules.fact;

import java.util.ArrayList;
import java.util.List;
import se.samordnadplan.sip.rules.Parameters;

/**
 * The facts of one plan, and the questions what of it there is to judge.
 *
 * <p>Immutable.
 */
public final class Facts {

    private final PlacedPlan plan;
    private final PlacedInvitation invitation;
    private final List<Step> steps;
    private final List<RecordedDate> recordedDates;

    private Facts(PlacedPlan plan) {
        this.plan = plan;
        invitation = new PlacedInvitation(plan.index().plan().invitation(), plan.index());
        steps = Steps.of(plan.index());
        recordedDates = RecordedDates.of(plan.index());
    }

    /**
     * Makes the facts of a plan.
     *
     * @param index what the walk through the plan learned
     * @param parameters the parameters of the rule set that judges it
     * @return its facts
     */
    public static Facts of(PlanIndex index, Parameters parameters) {
        return new Facts(new PlacedPlan(index, parameters));
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
        facts.add(new PlacedNeed(index.plan().need()));
        facts.add(new PlacedConsent(index.plan().consent(), index));
        facts.add(invitation);
        facts.addAll(index.meetings());
        facts.addAll(index.goals());
        facts.addAll(index.activities());
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
}
