package se.samordnadplan.sip.model.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarsTest {

    @ParameterizedTest
    @CsvSource({"0000-01-01", "2024-02-29", "2026-03-09", "9999-12-31"})
    void aDateIsReadInItsOneForm(LocalDate date) {
        assertThat(Scalars.date(date.toString())).isEqualTo(date);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026-03-0",
                "2026-03-091",
                "2026x03-09",
                "2026-03x09",
                "/026-03-09", // the character before 0
                ":026-03-09", // the character after 9
                "2026-03-0٩",
                "2026-00-09",
                "2026-13-09",
                "2026-03-00",
                "2026-02-29",
                "-026-03-09"
            })
    void anotherTextIsNoDate(String text) {
        assertThat(Scalars.date(text)).isNull();
    }

    @Test
    void aTimeIsReadInItsOneForm() {
        assertThat(Scalars.time("00:00")).isEqualTo(LocalTime.MIDNIGHT);
        assertThat(Scalars.time("23:59")).isEqualTo(LocalTime.of(23, 59));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9:00", "24:00", "23:60", "23.59", "23:5/", "23:59:00"})
    void anotherTextIsNoTime(String text) {
        assertThat(Scalars.time(text)).isNull();
    }

    @Test
    void aDateHasAFormWhereItsYearHasFourDigits() {
        assertThat(Scalars.hasForm(LocalDate.of(-1, 12, 31))).isFalse();
        assertThat(Scalars.hasForm(LocalDate.of(0, 1, 1))).isTrue();
        assertThat(Scalars.hasForm(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(Scalars.hasForm(LocalDate.of(10000, 1, 1))).isFalse();
    }

    @Test
    void aTextIsOneWhereEverySurrogateHasItsOtherHalf() {
        assertThat(Scalars.isUnicode("")).isTrue();
        assertThat(Scalars.isUnicode("a😀😀b")).isTrue();
        assertThat(Scalars.isUnicode("a\ud83d")).isFalse();
        assertThat(Scalars.isUnicode("\ud83da")).isFalse();
        assertThat(Scalars.isUnicode("\ude00\ud83d")).isFalse();
        assertThat(Scalars.isUnicode("😀\ude00")).isFalse();
    }
}
