package se.samordnadplan.sip.cli.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.deadline.DeadlineState;

/**
 * A time line with each of its parts in place. Lengths across are in per cent of the width, so that the picture is as wide as
 * there is room and its text stays as large as it is; lengths down are in pixels.
 *
 * @param form wide or narrow
 * @param height of the whole
 * @param ticks the days that are named along the top
 * @param asOf the place of the as-of date; null where it is not shown
 * @param asOfAnchor on which side of it its label stands, as SVG has it
 * @param rows the rows from top to bottom
 */
record Drawing(
        Form form,
        int height,
        List<Scale.Tick> ticks,
        @Nullable String asOf,
        String asOfAnchor,
        List<Placed> rows) {

    /** Where the names of the days stand, that of the as-of date, and where the rows begin. */
    static final int TICKS_AT = 11;

    static final int AS_OF_AT = 29;
    static final int TOP = 36;

    private static final int LINE = 17;
    private static final int PADDING = 7;
    private static final int TRACK = 18;
    private static final double NARROWEST_BAR = 0.6;

    /** Labels beside the line where the picture is wide, above it where it is narrow. */
    enum Form {
        WIDE(34, 38),
        NARROW(0, 40);

        private final int labels;
        private final int characters;

        Form(int labels, int characters) {
            this.labels = labels;
            this.characters = characters;
        }

        /** Where the line begins. */
        String trackX() {
            return labels + "%";
        }

        /** How long the line is. */
        String trackWidth() {
            return (100 - labels) + "%";
        }

        /** The name of the form, in lower case. */
        String word() {
            return this == WIDE ? "wide" : "narrow";
        }
    }

    static Drawing of(TimeLine line, Form form) {
        var rows = new ArrayList<Placed>();
        int y = TOP;
        for (var row : line.rows()) {
            var placed = place(row, line.scale(), form, y);
            rows.add(placed);
            y += placed.height();
        }
        return new Drawing(form, y, line.scale().ticks(), asOf(line), anchor(line), List.copyOf(rows));
    }

    private static @Nullable String asOf(TimeLine line) {
        return line.asOf() == null ? null : Scale.percent(line.scale().place(line.asOf()));
    }

    private static String anchor(TimeLine line) {
        var place = line.asOf() == null ? 0 : line.scale().place(line.asOf());
        if (place < 35) {
            return "start";
        }
        return place > 65 ? "end" : "middle";
    }

    private static Placed place(TimeLine.Row row, Scale scale, Form form, int y) {
        var lines = new ArrayList<Line>();
        for (var text : wrap(row.label(), form.characters)) {
            lines.add(new Line(text, y + PADDING + LINE * (lines.size() + 1) - 4, false));
        }
        if (row instanceof TimeLine.Bar bar) {
            lines.add(new Line(bar.detail(), y + PADDING + LINE * (lines.size() + 1) - 4, true));
        }
        int text = LINE * lines.size();
        int height = form == Form.WIDE ? text + 2 * PADDING : text + TRACK + 2 * PADDING;
        int middle = form == Form.WIDE ? y + height / 2 : y + PADDING + text + TRACK / 2 + 2;
        return new Placed(y, height, middle, List.copyOf(lines), mark(row, scale));
    }

    private static Mark mark(TimeLine.Row row, Scale scale) {
        if (row instanceof TimeLine.Dot dot) {
            return new Point(at(scale, dot.on()), dot.planned());
        }
        var bar = (TimeLine.Bar) row;
        return new Span(
                bar.state(),
                at(scale, bar.start()),
                width(scale, bar.start(), bar.due()),
                at(scale, bar.due()),
                width(scale, bar.due(), bar.over()),
                bar.done() == null ? null : at(scale, bar.done()));
    }

    private static String at(Scale scale, LocalDate day) {
        return Scale.percent(scale.place(day));
    }

    /** Of a day alone there is no length to show. */
    private static @Nullable String width(Scale scale, LocalDate from, @Nullable LocalDate to) {
        return to == null || to.equals(from)
                ? null
                : Scale.percent(Math.max(NARROWEST_BAR, scale.place(to) - scale.place(from)));
    }

    /** The lines of a text, none longer than so many characters unless a word is. */
    static List<String> wrap(String text, int characters) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > characters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /**
     * A line of a label.
     *
     * @param text the text
     * @param y its baseline
     * @param faint whether it stands back
     */
    record Line(String text, int y, boolean faint) {}

    /**
     * A row in its place.
     *
     * @param y its upper edge
     * @param height its height
     * @param middle the height of the marks
     * @param label its label
     * @param mark its mark
     */
    record Placed(int y, int height, int middle, List<Line> label, Mark mark) {}

    /** What stands on the line of a row. */
    sealed interface Mark {}

    /**
     * An event.
     *
     * @param x where
     * @param planned whether it is only planned
     */
    record Point(String x, boolean planned) implements Mark {}

    /**
     * A deadline.
     *
     * @param state how it stands
     * @param x where it begins
     * @param width how long it is; null where it is a day alone
     * @param due where it ends
     * @param over how far it is over; null where it is not
     * @param done where it was done; null where it was not
     */
    record Span(
            DeadlineState state,
            String x,
            @Nullable String width,
            String due,
            @Nullable String over,
            @Nullable String done)
            implements Mark {}
}
