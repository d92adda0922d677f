package se.samordnadplan.sip.rules;

import se.samordnadplan.sip.model.PlanStatus;

/** From which status of the plan a rule applies: the words of {@code @from} in the rules. */
enum Scope {
    ALL,
    INITIATED,
    INVITED,
    ESTABLISHED,
    CLOSED,
    ESTABLISHED_ONLY,
    DECLINED_ONLY,
    INVITED_AND_DECLINED;

    /** Whether a rule applies: it does, not yet, or not to such a plan. */
    enum Reach {
        REACHED,
        NOT_YET,
        BESIDE
    }

    Reach at(PlanStatus status) {
        if (this == ALL || this == INVITED_AND_DECLINED && status == PlanStatus.DECLINED) {
            return Reach.REACHED;
        }
        if (this == DECLINED_ONLY || status == PlanStatus.DECLINED) {
            return this == DECLINED_ONLY && status == PlanStatus.DECLINED ? Reach.REACHED : Reach.BESIDE;
        }
        if (status.compareTo(first()) < 0) {
            return Reach.NOT_YET;
        }
        return this == ESTABLISHED_ONLY && status != PlanStatus.ESTABLISHED ? Reach.BESIDE : Reach.REACHED;
    }

    boolean isFromEstablished() {
        return this == ESTABLISHED || this == ESTABLISHED_ONLY;
    }

    private PlanStatus first() {
        return switch (this) {
            case ALL, INITIATED, DECLINED_ONLY -> PlanStatus.INITIATED;
            case INVITED, INVITED_AND_DECLINED -> PlanStatus.INVITED;
            case ESTABLISHED, ESTABLISHED_ONLY -> PlanStatus.ESTABLISHED;
            case CLOSED -> PlanStatus.CLOSED;
        };
    }
}
