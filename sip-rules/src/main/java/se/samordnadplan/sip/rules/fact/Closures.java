package se.samordnadplan.sip.rules.fact;

import java.util.Arrays;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.followup.ClosureReason;

/** Questions about the end of a plan (avslut) that several rules share. */
public final class Closures {

    private Closures() {}

    /**
     * Whether a plan ended before it could be established: closed without a held planning meeting, because consent was
     * refused or withdrawn or the person died or moved.
     *
     * @param plan the index of a plan
     * @return true for such a plan
     */
    public static boolean isNeverEstablished(PlanIndex plan) {
        return plan.plan().status() == PlanStatus.CLOSED
                && isForReasonOutsideCare(plan)
                && !plan.anyPlanningMeetingHeld();
    }

    /** Whether the recorded reason excuses what was not finished: consent withdrawn or refused, deceased, moved. */
    static boolean isForReasonOutsideCare(PlanIndex plan) {
        return isBecause(
                plan,
                ClosureReason.CONSENT_REFUSED,
                ClosureReason.CONSENT_WITHDRAWN,
                ClosureReason.DECEASED,
                ClosureReason.MOVED);
    }

    /** Whether a plan that was not closed for such a reason says when it was evaluated. */
    static boolean isEvaluated(PlanIndex plan) {
        var evaluation = plan.plan().evaluation();
        return !isForReasonOutsideCare(plan) && evaluation != null && evaluation.evaluatedOn() != null;
    }

    /** Whether one of some reasons is recorded. */
    static boolean isBecause(PlanIndex plan, ClosureReason... reasons) {
        var closure = plan.plan().closure();
        return closure != null && Arrays.asList(reasons).contains(closure.reason());
    }

    /** Whether a plan is closed and nobody recorded why. */
    static boolean lackReason(PlanIndex plan) {
        var closure = plan.plan().closure();
        return plan.plan().status() == PlanStatus.CLOSED && (closure == null || closure.reason() == null);
    }
}
