package se.samordnadplan.sip.rules.fact;

import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.party.Participant;

/**
 * A professional who carries out a live activity, once for all activities.
 *
 * @param part the participant; null where nobody can tell who it is
 * @param plan the index of the plan
 */
public record ResponsibleProfessional(@Nullable Participant part, PlanIndex plan) {

    /**
     * Whether the professional has got a copy of the plan.
     *
     * @return unknown where nobody can tell who is responsible, or who got a copy
     */
    public Answer hasCopy() {
        return part == null ? Answer.UNKNOWN : plan.mentions().copied().include(part.id());
    }
}
