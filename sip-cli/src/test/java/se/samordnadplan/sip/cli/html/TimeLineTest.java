package se.samordnadplan.sip.cli.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days the picture spans, and where they stand. */
class TimeLineTest {

    private static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    @Test
    void showsNothingWithoutADay() {
        assertThat(TimeLine.of(List.of(), List.of(), MON_2026_01_05)).isEmpty();
    }

    @Test
    void reachesFromTheFirstDayToTheLast() {
        var line = line(LocalDate.of(2026, 4, 15), dot(MON_2026_01_05), dot(LocalDate.of(2026, 3, 26)));

        assertThat(line.scale()).isEqualTo(new Scale(MON_2026_01_05, LocalDate.of(2026, 4, 15)));
        assertThat(line.asOf()).isEqualTo(LocalDate.of(2026, 4, 15));
        assertThat(line.scale().place(MON_2026_01_05)).isEqualTo(2.5);
        assertThat(line.scale().place(LocalDate.of(2026, 2, 24))).isEqualTo(50);
        assertThat(line.scale().place(LocalDate.of(2026, 4, 15))).isEqualTo(97.5);
    }

    @ParameterizedTest
    @CsvSource({"2026-04-05, true", "2026-04-06, false", "2025-12-06, true", "2025-12-05, false"})
    void leavesAnAsOfDateOutThatLiesFarAway(LocalDate asOf, boolean shown) {
        var line = line(asOf, dot(MON_2026_01_05), dot(LocalDate.of(2026, 3, 6)));

        assertThat(line.asOf()).isEqualTo(shown ? asOf : null);
    }

    @Test
    void isNoShorterThanTwoWeeks() {
        assertThat(line(MON_2026_01_05, dot(MON_2026_01_05)).scale())
                .isEqualTo(new Scale(LocalDate.of(2025, 12, 29), LocalDate.of(2026, 1, 12)));
    }

    @Test
    void hasRoomForFortyEventsAndFortyDeadlines() {
        var dots = IntStream.range(0, 43).mapToObj(i -> dot(MON_2026_01_05)).toList();
        var line = TimeLine.of(dots, dots.subList(0, 41), MON_2026_01_05).orElseThrow();

        assertThat(line.rows()).hasSize(80);
        assertThat(line.leftOut()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-01-05 | 2026-01-19 | 2026-01-12 50.00%",
                "2026-01-05 | 2026-03-02 | 2026-01-19 26.25%, 2026-02-02 50.00%, 2026-02-16 73.75%",
                "2026-01-05 | 2026-05-01 | 2026-02 24.61%, 2026-03 47.54%, 2026-04 72.93%",
                "2025-10-27 | 2026-10-27 | 2026-01 19.68%, 2026-04 43.10%, 2026-07 66.79%, 2026-10 90.73%",
                "2025-01-01 | 2029-01-01 | 2026 26.23%, 2027 49.97%, 2028 73.70%",
                "2010-01-01 | 2099-12-31 | 2020 13.05%, 2040 34.17%, 2060 55.28%, 2080 76.39%"
            })
    void namesDaysThatHaveRoom(LocalDate first, LocalDate last, String ticks) {
        assertThat(new Scale(first, last).ticks().stream().map(tick -> tick.label() + " " + tick.x()))
                .containsExactly(ticks.split(", "));
    }

    private static TimeLine line(LocalDate asOf, TimeLine.Dot... dots) {
        return TimeLine.of(List.of(dots), List.of(), asOf).orElseThrow();
    }

    private static TimeLine.Dot dot(LocalDate on) {
        return new TimeLine.Dot(on + " Event", on, false);
    }
}
