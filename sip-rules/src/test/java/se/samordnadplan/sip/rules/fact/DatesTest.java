package se.samordnadplan.sip.rules.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatesTest {

    @ParameterizedTest
    @CsvSource({"2009-12-31, false", "2010-01-01, true", "2099-12-31, true", "2100-01-01, false"})
    void relyOnTheCenturyOfThesePlans(LocalDate date, boolean sound) {
        assertThat(Dates.isSound(date)).isEqualTo(sound);
        assertThat(Dates.isUnsound(date)).isEqualTo(!sound);
    }

    @Test
    void takeAnAbsentDateForNeitherSoundNorUnsound() {
        assertThat(Dates.isSound(null)).isFalse();
        assertThat(Dates.isUnsound(null)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-27, 2026-01-28, YES,     NO",
        "2026-01-28, 2026-01-28, NO,      NO",
        "2026-01-29, 2026-01-28, NO,      YES",
        "2009-01-01, 2026-01-28, UNKNOWN, UNKNOWN",
        "2026-01-28, 2100-01-01, UNKNOWN, UNKNOWN",
    })
    void compareOnlySoundDates(LocalDate date, LocalDate other, Answer before, Answer after) {
        assertThat(Dates.isBefore(date, other)).isEqualTo(before);
        assertThat(Dates.isAfter(date, other)).isEqualTo(after);
    }
}
