package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The days that meetings are held or planned on: the two last of them say whether a meeting comes after another day. */
final class MeetingDays {

    private final Lookup<PlacedMeeting> meetings;
    private final List<LocalDate> twoLast;
    private final long dated;
    private final long unsound;

    MeetingDays(List<PlacedMeeting> all, Lookup<PlacedMeeting> meetings) {
        this.meetings = meetings;
        twoLast = all.stream()
                .map(MeetingDays::last)
                .filter(Objects::nonNull)
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .toList();
        dated = all.stream().filter(MeetingDays::isDated).count();
        unsound = all.stream().filter(MeetingDays::isUnsound).count();
    }

    /**
     * Whether a meeting other than one is held or planned on a day or later.
     *
     * @param day the day
     * @param own the reference to the meeting that does not count, if any; where nobody can tell which it is, any may be
     */
    Answer anyOtherSince(LocalDate day, @Nullable String own) {
        var except = meetings.find(own);
        long certain = Dates.isSound(day) ? since(day) - (except != null && isSince(last(except), day) ? 1 : 0) : 0;
        long possible = Dates.isSound(day)
                ? unsound - (except != null && isUnsound(except) ? 1 : 0)
                : dated - (except != null && isDated(except) ? 1 : 0);
        if (certain > (meetings.isUnsound(own) ? 1 : 0)) {
            return Answer.YES;
        }
        return certain + possible > 0 ? Answer.UNKNOWN : Answer.NO;
    }

    private long since(LocalDate day) {
        return twoLast.stream().filter(last -> isSince(last, day)).count();
    }

    private static boolean isSince(@Nullable LocalDate last, LocalDate day) {
        return last != null && !last.isBefore(day);
    }

    private static @Nullable LocalDate last(PlacedMeeting meeting) {
        return Arrays.asList(meeting.heldOn(), meeting.part().plannedOn()).stream()
                .filter(Dates::isSound)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static boolean isDated(PlacedMeeting meeting) {
        return meeting.heldOn() != null || meeting.part().plannedOn() != null;
    }

    private static boolean isUnsound(PlacedMeeting meeting) {
        return Dates.isUnsound(meeting.heldOn())
                || Dates.isUnsound(meeting.part().plannedOn());
    }
}
