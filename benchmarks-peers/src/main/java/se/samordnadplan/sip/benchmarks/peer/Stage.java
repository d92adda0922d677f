package se.samordnadplan.sip.benchmarks.peer;

import java.util.EnumSet;
import java.util.Set;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.preparation.MeetingType;

/**
 * How far a plan has come, which most rules ask first: given to each peer, so that none has to find it out.
 *
 * @param initiated whether rules apply that do so from the beginning
 * @param invited whether rules apply that do so from the call
 * @param established whether rules apply that do so when the plan is made
 */
public record Stage(boolean initiated, boolean invited, boolean established) {

    private static final Set<ClosureReason> OUTSIDE_CARE = EnumSet.of(
            ClosureReason.CONSENT_REFUSED,
            ClosureReason.CONSENT_WITHDRAWN,
            ClosureReason.DECEASED,
            ClosureReason.MOVED);

    static Stage of(SipPlan plan) {
        var status = plan.status();
        if (plan.planType() == null || status == null || status == PlanStatus.DECLINED) {
            return new Stage(false, false, false);
        }
        boolean established = status == PlanStatus.ESTABLISHED || status == PlanStatus.CLOSED && !isGivenUp(plan);
        return new Stage(true, status != PlanStatus.INITIATED, established);
    }

    /** Whether a closed plan was never established. */
    private static boolean isGivenUp(SipPlan plan) {
        var closure = plan.closure();
        if (closure == null || closure.reason() == null || !OUTSIDE_CARE.contains(closure.reason())) {
            return false;
        }
        return plan.meetings().stream()
                .noneMatch(meeting ->
                        meeting != null && meeting.type() == MeetingType.PLANNING && meeting.heldOn() != null);
    }
}
