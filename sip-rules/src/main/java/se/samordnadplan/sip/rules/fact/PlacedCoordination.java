package se.samordnadplan.sip.rules.fact;

import se.samordnadplan.sip.model.JsonPointer;

/**
 * All coordinators (samordnare) of a plan together; a fact also where there is none.
 *
 * @param plan the index of the plan
 */
public record PlacedCoordination(PlanIndex plan) {

    private static final JsonPointer POINTER = JsonPointer.ROOT.child("coordinators");

    /**
     * Whether there is a coordinator.
     *
     * @return true if at least one is recorded
     */
    public boolean isAppointed() {
        return !plan.coordinators().isEmpty();
    }

    /**
     * Whether there are two coordinators, one from the region and one from the municipality.
     *
     * @return unknown where a reference on the way that could turn it cannot be followed
     */
    public Answer isSharedByPrincipals() {
        return Coordinators.areOnePerPrincipal(plan);
    }

    /**
     * Whether no principal's body has more live activities than the body of every coordinator.
     *
     * @return unknown where references that cannot be followed could turn it
     */
    public Answer isFromMostActiveBody() {
        return Coordinators.areFromMostActiveBody(plan);
    }

    /**
     * The place of the coordinators.
     *
     * @return its pointer
     */
    public JsonPointer pointer() {
        return POINTER;
    }
}
