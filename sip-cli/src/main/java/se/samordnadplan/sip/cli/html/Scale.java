package se.samordnadplan.sip.cli.html;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where days stand on a line, in per cent of its length.
 *
 * @param first the day at the beginning, a little in from it
 * @param last the day at the end, a little in from it
 */
record Scale(LocalDate first, LocalDate last) {

    /** What remains free at each end, for marks are wider than a day. */
    private static final double MARGIN = 2.5;

    /** A line shorter than this would tell hours, not days. */
    private static final long SHORTEST = 14;

    /** The line that holds all days. */
    static Scale of(List<LocalDate> days) {
        var first = days.stream().min(LocalDate::compareTo).orElseThrow();
        var last = days.stream().max(LocalDate::compareTo).orElseThrow();
        var missing = SHORTEST - DAYS.between(first, last);
        return missing <= 0
                ? new Scale(first, last)
                : new Scale(first.minusDays(missing / 2), last.plusDays(missing - missing / 2));
    }

    long days() {
        return DAYS.between(first, last);
    }

    /** The place of a day, from 0 to 100. */
    double place(LocalDate day) {
        return MARGIN + (100 - 2 * MARGIN) * DAYS.between(first, day) / days();
    }

    /** A length or a place as SVG has it. */
    static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    /** The days that are named along the line: as many as have room. */
    List<Tick> ticks() {
        return Stream.of(Step.values())
                .filter(step -> step.isApart(this))
                .findFirst()
                .map(this::ticks)
                .orElse(List.of());
    }

    private List<Tick> ticks(Step step) {
        return Stream.iterate(step.first(first), day -> !day.isAfter(last), step::next)
                .filter(day -> place(day) >= step.label / 2 && place(day) <= 100 - step.label / 2)
                .map(day -> new Tick(percent(place(day)), step.label(day)))
                .toList();
    }

    /**
     * A day that is named.
     *
     * @param x its place
     * @param label its name
     */
    record Tick(String x, String label) {}

    /** From one named day to the next. */
    private enum Step {
        WEEK(0, 7, Step.DAY),
        TWO_WEEKS(0, 14, Step.DAY),
        MONTH(1, 28, Step.YEAR_AND_MONTH),
        TWO_MONTHS(2, 59, Step.YEAR_AND_MONTH),
        QUARTER(3, 90, Step.YEAR_AND_MONTH),
        HALF_YEAR(6, 181, Step.YEAR_AND_MONTH),
        A_YEAR(12, 365, Step.YEAR),
        TWO_YEARS(24, 730, Step.YEAR),
        FIVE_YEARS(60, 1826, Step.YEAR),
        TWENTY_YEARS(240, 7304, Step.YEAR);

        /** How wide the labels are on a narrow screen, with some room around them. */
        private static final double DAY = 23;

        private static final double YEAR_AND_MONTH = 17;
        private static final double YEAR = 12;

        private final int months;
        private final int shortest;
        private final double label;

        Step(int months, int shortest, double label) {
            this.months = months;
            this.shortest = shortest;
            this.label = label;
        }

        private boolean isApart(Scale scale) {
            return (100 - 2 * MARGIN) * shortest / scale.days() >= label;
        }

        /** The first such day on or after another: a Monday, or the first of a month that the step counts. */
        private LocalDate first(LocalDate start) {
            if (months == 0) {
                return start.plusDays((8 - start.getDayOfWeek().getValue()) % 7);
            }
            var month = start.minusDays(1).withDayOfMonth(1).plusMonths(1);
            int count = month.getYear() * 12 + month.getMonthValue() - 1;
            return month.plusMonths(Math.floorMod(-count, months));
        }

        private LocalDate next(LocalDate day) {
            return months == 0 ? day.plusDays(shortest) : day.plusMonths(months);
        }

        private String label(LocalDate day) {
            var text = day.toString();
            return months == 0 ? text : text.substring(0, months < 12 ? 7 : 4);
        }
    }
}
