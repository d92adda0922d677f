package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.followup.FollowUpMethod;

/** Questions about the follow-ups of a plan; one without a day takes part in no comparison. */
final class FollowUps {

    private FollowUps() {}

    /** Whether some follow-up was made on a day or later; unknown where one on an unsound day might be. */
    static Answer anySince(PlanIndex plan, LocalDate day) {
        return dated(plan).stream()
                .map(followUp -> Dates.isBefore(followUp.on(), day).not())
                .reduce(Answer.NO, Answer::or);
    }

    /** Whether some follow-up was made after one of some days; unknown where one on an unsound day might be. */
    static Answer anyAfter(PlanIndex plan, Collection<LocalDate> days) {
        return days.stream()
                .min(LocalDate::compareTo)
                .map(first -> dated(plan).stream()
                        .map(followUp -> Dates.isAfter(followUp.on(), first))
                        .reduce(Answer.NO, Answer::or))
                .orElse(Answer.NO);
    }

    /** Whether some follow-up was made electronically. */
    static boolean anyElectronic(PlanIndex plan) {
        return plan.followUps().stream().anyMatch(followUp -> followUp.method() == FollowUpMethod.ELECTRONIC);
    }

    /** Whether some follow-up found a new need of coordination. */
    static boolean anyFoundNewNeed(PlanIndex plan) {
        return plan.followUps().stream().anyMatch(PlacedFollowUp::hasNewNeed);
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
        return dated(plan).stream()
                .filter(followUp -> Dates.isSound(followUp.on()))
                .reduce((first, second) -> second.on().isBefore(first.on()) ? first : second)
                .orElse(null);
    }

    private static Answer isBookingOfSome(PlanIndex plan, LocalDate next) {
        return dated(plan).stream()
                .map(PlacedFollowUp::plannedOn)
                .map(planned -> planned == null ? Answer.NO : Dates.isSame(planned, next))
                .reduce(Answer.NO, Answer::or);
    }

    private static List<PlacedFollowUp> dated(PlanIndex plan) {
        return plan.followUps().stream()
                .filter(followUp -> followUp.on() != null)
                .toList();
    }
}
