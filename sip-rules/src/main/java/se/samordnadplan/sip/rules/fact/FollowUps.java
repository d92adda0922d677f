package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.followup.FollowUpMethod;

/** Questions about the follow-ups of a plan; one without a day takes part in no comparison. */
final class FollowUps {

    private FollowUps() {}

    /** Whether some follow-up was made on a day or later; unknown where one on an unsound day might be. */
    static Answer anySince(PlanIndex plan, LocalDate day) {
        return Some.answer(
                dated(plan), followUp -> Dates.isBefore(followUp.on(), day).not());
    }

    /** Whether some follow-up was made after one of some days; unknown where one on an unsound day might be. */
    static Answer anyAfter(PlanIndex plan, Collection<LocalDate> days) {
        if (days.isEmpty()) {
            return Answer.NO;
        }
        var first = Collections.min(days);
        return Some.answer(dated(plan), followUp -> Dates.isAfter(followUp.on(), first));
    }

    /** Whether some follow-up was made electronically. */
    static boolean anyElectronic(PlanIndex plan) {
        return Some.match(plan.followUps(), followUp -> followUp.method() == FollowUpMethod.ELECTRONIC);
    }

    /** Whether some follow-up found a new need of coordination. */
    static boolean anyFoundNewNeed(PlanIndex plan) {
        return Some.match(plan.followUps(), PlacedFollowUp::hasNewNeed);
    }

    /**
     * Whether the latest follow-up leaves no need, or the next one is booked. Each follow-up on an unsound day might be the
     * latest: where they do not all lead to the same answer nobody can tell.
     */
    static Answer isNextBooked(PlanIndex plan, LocalDate next) {
        var isNew = isBookingOfSome(plan, next).not();
        var latest = latest(plan);
        var answer = latest == null ? null : isBookedAfter(latest, next, isNew);
        for (var followUp : dated(plan)) {
            if (Dates.isUnsound(followUp.on())) {
                var ifLatest = followUp.hasContinuedNeed() && isTooEarly(next, latest)
                        ? Answer.NO
                        : isBookedAfter(followUp, next, isNew);
                answer = answer == null || answer == ifLatest ? ifLatest : Answer.UNKNOWN;
            }
        }
        return answer == null ? Answer.YES : answer;
    }

    /** Whether a booking is no later than a follow-up, and so than any that comes after it. */
    private static boolean isTooEarly(LocalDate next, @Nullable PlacedFollowUp followUp) {
        return followUp != null && Dates.isAfter(next, followUp.on()) == Answer.NO;
    }

    private static Answer isBookedAfter(PlacedFollowUp followUp, LocalDate next, Answer isNew) {
        return followUp.hasContinuedNeed() ? isNew.and(Dates.isAfter(next, followUp.on())) : Answer.YES;
    }

    /** Of several on one day the last in the list. */
    private static @Nullable PlacedFollowUp latest(PlanIndex plan) {
        PlacedFollowUp latest = null;
        for (var followUp : dated(plan)) {
            if (Dates.isSound(followUp.on())
                    && (latest == null || !followUp.on().isBefore(latest.on()))) {
                latest = followUp;
            }
        }
        return latest;
    }

    private static Answer isBookingOfSome(PlanIndex plan, LocalDate next) {
        return Some.answer(
                dated(plan),
                followUp -> followUp.plannedOn() == null ? Answer.NO : Dates.isSame(followUp.plannedOn(), next));
    }

    private static List<PlacedFollowUp> dated(PlanIndex plan) {
        var dated = new ArrayList<>(plan.followUps());
        dated.removeIf(followUp -> followUp.on() == null);
        return dated;
    }
}
