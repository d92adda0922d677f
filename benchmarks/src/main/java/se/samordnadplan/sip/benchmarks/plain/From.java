package se.samordnadplan.sip.benchmarks.plain;

import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.rules.ChecklistState;

/** From which status of a plan a rule applies. */
enum From {
    ALL(PlanStatus.INITIATED),
    INITIATED(PlanStatus.INITIATED),
    INVITED(PlanStatus.INVITED),
    ESTABLISHED(PlanStatus.ESTABLISHED),
    CLOSED(PlanStatus.CLOSED),
    ESTABLISHED_ONLY(PlanStatus.ESTABLISHED),
    DECLINED_ONLY(PlanStatus.DECLINED),
    INVITED_AND_DECLINED(PlanStatus.INVITED);

    private final PlanStatus first;

    From(PlanStatus first) {
        this.first = first;
    }

    /** Null where the rule applies, else what the checklist says of it. */
    @Nullable
    ChecklistState at(PlanStatus status, boolean neverEstablished) {
        if (this == ALL) {
            return null;
        }
        if (status == PlanStatus.DECLINED || this == DECLINED_ONLY) {
            boolean applies = status == PlanStatus.DECLINED && (this == DECLINED_ONLY || this == INVITED_AND_DECLINED);
            return applies ? null : ChecklistState.NOT_APPLICABLE;
        }
        if (status.compareTo(first) < 0) {
            return ChecklistState.NOT_YET;
        }
        if (this == ESTABLISHED_ONLY && status != PlanStatus.ESTABLISHED) {
            return ChecklistState.NOT_APPLICABLE;
        }
        return neverEstablished && first == PlanStatus.ESTABLISHED ? ChecklistState.NOT_APPLICABLE : null;
    }
}
