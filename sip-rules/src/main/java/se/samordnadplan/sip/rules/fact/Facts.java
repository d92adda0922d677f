package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
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

    private static final int USUAL_NUMBER = 64;

    private final PlacedPlan plan;
    private final PlacedInvitation invitation;
    private final PlacedNextFollowUp nextFollowUp;
    private final ActiveRules active;
    private final List<LocalDate> missed;
    private final Chronology chronology;

    private Facts(PlanIndex index, ActiveRules active, List<LocalDate> missed) {
        this.active = active;
        this.missed = List.copyOf(missed);
        plan = new PlacedPlan(index, active.parameters());
        invitation = new PlacedInvitation(plan.index().plan().invitation(), plan.index());
        nextFollowUp = new PlacedNextFollowUp(plan.index().plan().nextFollowUp(), plan.index());
        chronology = Chronology.of(plan.index());
    }

    /**
     * Makes the facts of a plan.
     *
     * @param index what the walk through the plan learned
     * @param active what the rule set that judges it demands
     * @param missed the days on which mandatory deadlines ended that were not kept
     * @return its facts
     */
    public static Facts of(PlanIndex index, ActiveRules active, List<LocalDate> missed) {
        return new Facts(index, active, missed);
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
        var facts = new ArrayList<Object>(USUAL_NUMBER);
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
        facts.add(new PlacedClosure(index.plan().closure(), index));
        facts.add(chronology);
        addContent(facts, index);
        addAgreement(facts, index);
        return facts;
    }

    private void addContent(List<Object> facts, PlanIndex index) {
        facts.addAll(index.subGoals());
        facts.add(new Wording(Description.of(index, plan.parameters())));
        facts.add(new PlacedCoordination(index));
        facts.addAll(index.coordinators());
        facts.addAll(Coordinators.contactPersons(index));
    }

    private void addAgreement(List<Object> facts, PlanIndex index) {
        facts.add(nextFollowUp);
        facts.addAll(Agreements.approvers(index));
        facts.add(new PlacedDelivery(index.plan().delivery(), index));
        facts.addAll(Agreements.responsibleProfessionals(index));
        facts.add(new PlacedEvaluation(index.plan().evaluation()));
    }

    boolean hasSteps() {
        return !chronology.steps().isEmpty();
    }

    boolean hasRecordedDates() {
        return !chronology.records().isEmpty();
    }

    PlacedNextFollowUp nextFollowUp() {
        return nextFollowUp;
    }

    /** Whether the plan was followed up after a mandatory deadline that was not kept. */
    Answer areFollowedUpAfterMiss() {
        return FollowUps.anyAfter(plan.index(), missed);
    }

    PlacedInvitation invitation() {
        return invitation;
    }

    private static List<ResponsibleBody> responsibleBodies(PlanIndex index) {
        var bodies = new ArrayList<ResponsibleBody>();
        for (var reference : index.liveActivities().bodies()) {
            bodies.add(new ResponsibleBody(reference, index));
        }
        return bodies;
    }

    /** Whether the rule set has a rule for the plan. */
    boolean demand(String rule) {
        return active.rules().containsKey(RuleId.of(rule));
    }
}
