package se.samordnadplan.sip.rules.fact;

import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.party.Participant;

/**
 * Somebody who attended the planning meeting and is asked to approve the plan (godkänna): everybody but interpreters.
 *
 * @param part the participant; null where nobody can tell who it is
 * @param plan the index of the plan
 */
public record Approver(@Nullable Participant part, PlanIndex plan) {

    /**
     * Whether the approval is recorded, with or without a date.
     *
     * @return unknown where nobody can tell who attended, or who approved
     */
    public Answer hasApproved() {
        return part == null ? Answer.UNKNOWN : plan.mentions().approvers().include(part.id());
    }
}
