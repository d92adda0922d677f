package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The days that meetings are held or planned on: the two last of them say whether a meeting comes after another day. */
final class MeetingDays {

    private final Lookup<PlacedMeeting> meetings;
    private final List<LocalDate> twoLast;
    private int dated;
    private int unsound;

    MeetingDays(List<PlacedMeeting> all, Lookup<PlacedMeeting> meetings) {
        this.meetings = meetings;
        var days = new ArrayList<LocalDate>();
        for (var meeting : all) {
            var last = last(meeting);
            if (last != null) {
                days.add(last);
            }
            dated += isDated(meeting) ? 1 : 0;
            unsound += isUnsound(meeting) ? 1 : 0;
        }
        days.sort(Comparator.reverseOrder());
        twoLast = days.subList(0, Math.min(2, days.size()));
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
        var held = meeting.heldOn();
        var planned = meeting.part().plannedOn();
        if (!Dates.isSound(held)) {
            return Dates.isSound(planned) ? planned : null;
        }
        return Dates.isSound(planned) && planned.isAfter(held) ? planned : held;
    }

    private static boolean isDated(PlacedMeeting meeting) {
        return meeting.heldOn() != null || meeting.part().plannedOn() != null;
    }

    private static boolean isUnsound(PlacedMeeting meeting) {
        return Dates.isUnsound(meeting.heldOn())
                || Dates.isUnsound(meeting.part().plannedOn());
    }
}
