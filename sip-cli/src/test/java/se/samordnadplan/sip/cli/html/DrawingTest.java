package se.samordnadplan.sip.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordnadplan.sip.rules.deadline.DeadlineState;

/** Each part of the picture in its place. */
class DrawingTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);
    private static final LocalDate DAY_40 = MON_2026_01_05.plusDays(40);
    private static final LocalDate DAY_60 = MON_2026_01_05.plusDays(60);
    private static final LocalDate DAY_100 = MON_2026_01_05.plusDays(100);

    private static final TimeLine LINE = TimeLine.of(
                    List.of(
                            new TimeLine.Dot("2026-01-05 Need", MON_2026_01_05, false),
                            new TimeLine.Dot("2026-04-15 Meeting (planned)", DAY_100, true)),
                    List.of(
                            new TimeLine.Bar(
                                    "A title that is longer than one line of the label may be",
                                    "due 2026-02-14",
                                    DeadlineState.LATE,
                                    MON_2026_01_05,
                                    DAY_40,
                                    DAY_60,
                                    DAY_60),
                            new TimeLine.Bar("Day", "due", DeadlineState.RUNNING, DAY_60, DAY_60, null, null)),
                    DAY_60)
            .orElseThrow();

    @Test
    void standsBesideItsLabelsWhereThereIsRoom() {
        var drawing = Drawing.of(LINE, Drawing.Form.WIDE);

        assertThat(drawing.height()).isEqualTo(211);
        assertThat(drawing.asOf()).isEqualTo("59.50%");
        assertThat(drawing.asOfAnchor()).isEqualTo("middle");
        assertThat(drawing.rows())
                .containsExactly(
                        new Drawing.Placed(
                                36,
                                31,
                                51,
                                List.of(new Drawing.Line("2026-01-05 Need", 56, false)),
                                new Drawing.Point("2.50%", false)),
                        new Drawing.Placed(
                                67,
                                31,
                                82,
                                List.of(new Drawing.Line("2026-04-15 Meeting (planned)", 87, false)),
                                new Drawing.Point("97.50%", true)),
                        new Drawing.Placed(
                                98,
                                65,
                                130,
                                List.of(
                                        new Drawing.Line("A title that is longer than one line", 118, false),
                                        new Drawing.Line("of the label may be", 135, false),
                                        new Drawing.Line("due 2026-02-14", 152, true)),
                                new Drawing.Span(DeadlineState.LATE, "2.50%", "38.00%", "40.50%", "19.00%", "59.50%")),
                        new Drawing.Placed(
                                163,
                                48,
                                187,
                                List.of(new Drawing.Line("Day", 183, false), new Drawing.Line("due", 200, true)),
                                new Drawing.Span(DeadlineState.RUNNING, "59.50%", null, "59.50%", null, null)));
    }

    @Test
    void standsBelowItsLabelsWhereThereIsLittle() {
        var drawing = Drawing.of(LINE, Drawing.Form.NARROW);

        assertThat(drawing.rows().get(0))
                .isEqualTo(new Drawing.Placed(
                        36,
                        49,
                        71,
                        List.of(new Drawing.Line("2026-01-05 Need", 56, false)),
                        new Drawing.Point("2.50%", false)));
        assertThat(drawing.form().trackX()).isEqualTo("0%");
        assertThat(drawing.form().trackWidth()).isEqualTo("100%");
    }

    @ParameterizedTest
    @EnumSource(Drawing.Form.class)
    void letsNoLabelStandOnAnother(Drawing.Form form) {
        int bottom = Drawing.TOP;
        for (var row : Drawing.of(LINE, form).rows()) {
            assertThat(row.y()).isEqualTo(bottom);
            int last = row.y();
            for (var line : row.label()) {
                assertThat(line.y() - last).isGreaterThanOrEqualTo(13);
                last = line.y();
            }
            bottom = row.y() + row.height();
            assertThat(last).isLessThan(bottom - 4);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, start", "50, middle", "100, end"})
    void keepsTheLabelOfTheAsOfDateWithinThePicture(int day, String anchor) {
        var line = new TimeLine(new Scale(MON_2026_01_05, DAY_100), List.of(), MON_2026_01_05.plusDays(day), 0);

        assertThat(Drawing.of(line, Drawing.Form.NARROW).asOfAnchor()).isEqualTo(anchor);
    }

    @Test
    void breaksALabelBetweenWords() {
        assertThat(Drawing.wrap("one two three", 7)).containsExactly("one two", "three");
        assertThat(Drawing.wrap("averylongword x", 5)).containsExactly("averylongword", "x");
        assertThat(Drawing.wrap("", 5)).containsExactly("");
    }
}
