package se.samordnadplan.example.stream;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishDaysTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 2026-03-01T23:00:00Z",
        "2026-03-29, 2026-03-28T23:00:00Z",
        "2026-03-30, 2026-03-29T22:00:00Z",
        "2026-10-26, 2026-10-25T23:00:00Z"
    })
    void begin(LocalDate day, Instant start) {
        assertThat(Instant.ofEpochMilli(new SwedishDays().startOf(day))).isEqualTo(start);
    }
}
