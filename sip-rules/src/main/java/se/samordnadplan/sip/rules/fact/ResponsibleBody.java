package se.samordnadplan.sip.rules.fact;

/**
 * A body (ansvarig part) that answers for live activities; a fact once, however many they are.
 *
 * @param reference the body, as recorded
 * @param plan the index of the plan
 */
public record ResponsibleBody(String reference, PlanIndex plan) {

    /**
     * Whether the body belongs to region or municipality.
     *
     * @return unknown where nobody can tell which body it is
     */
    public Answer isPrincipal() {
        var body = plan.bodies().find(reference);
        return body == null ? Answer.UNKNOWN : Answer.of(body.principal() != null);
    }

    /**
     * Whether a participant of the body, whatever his role, is called.
     *
     * @return unknown where nobody can tell which body it is, or who or of which body an invitee is
     */
    public Answer isInvited() {
        return plan.bodies().isUnsound(reference)
                ? Answer.UNKNOWN
                : plan.invitees().represent(reference);
    }

    /** Without the reference: an id may be an identity number, and libraries may log facts. */
    @Override
    public String toString() {
        return "ResponsibleBody[]";
    }
}
