package se.samordnadplan.sip.cli.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.deadline.DeadlineState;

/**
 * What the picture of a plan shows: rows from top to bottom, days from left to right.
 *
 * @param scale from day to place
 * @param rows events, then deadlines
 * @param asOf the date the plan was judged at; null where it lies far from all that the plan tells
 * @param leftOut how many rows there is no room for
 */
record TimeLine(Scale scale, List<Row> rows, @Nullable LocalDate asOf, int leftOut) {

    private static final int MOST_OF_A_KIND = 40;
    private static final long NEAR = 30;

    /** The picture; nothing where there is not a single day to show. */
    static Optional<TimeLine> of(List<? extends Row> events, List<? extends Row> deadlines, LocalDate asOf) {
        var rows = new ArrayList<Row>();
        rows.addAll(events.subList(0, Math.min(MOST_OF_A_KIND, events.size())));
        rows.addAll(deadlines.subList(0, Math.min(MOST_OF_A_KIND, deadlines.size())));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        var days = new ArrayList<LocalDate>();
        rows.forEach(row -> days.addAll(row.days()));
        var shown = isNear(asOf, Scale.of(days)) ? asOf : null;
        if (shown != null) {
            days.add(shown);
        }
        return Optional.of(
                new TimeLine(Scale.of(days), List.copyOf(rows), shown, events.size() + deadlines.size() - rows.size()));
    }

    /** An as-of date years away would press everything else together. */
    private static boolean isNear(LocalDate asOf, Scale scale) {
        var margin = Math.max(NEAR, scale.days() / 2);
        return !asOf.isBefore(scale.first().minusDays(margin))
                && !asOf.isAfter(scale.last().plusDays(margin));
    }

    /** A row of the picture. */
    sealed interface Row {

        /** What it is called. */
        String label();

        /** The days it shows. */
        List<LocalDate> days();
    }

    /**
     * A dot.
     *
     * @param label what happens
     * @param on when
     * @param planned whether it is only planned
     */
    record Dot(String label, LocalDate on, boolean planned) implements Row {

        @Override
        public List<LocalDate> days() {
            return List.of(on);
        }
    }

    /**
     * A bar.
     *
     * @param label which deadline
     * @param detail until when, and how it stands
     * @param state how it stands
     * @param start its first day
     * @param due its last day
     * @param done the day it was done; null where it is not
     * @param over up to when it is over its time; null where it is not
     */
    record Bar(
            String label,
            String detail,
            DeadlineState state,
            LocalDate start,
            LocalDate due,
            @Nullable LocalDate done,
            @Nullable LocalDate over)
            implements Row {

        @Override
        public List<LocalDate> days() {
            var days = new ArrayList<>(List.of(start, due));
            if (done != null) {
                days.add(done);
            }
            if (over != null) {
                days.add(over);
            }
            return days;
        }
    }
}
