package se.samordnadplan.example.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.samordnadplan.sip.model.JsonPointer;

class ColumnTest {

    @ParameterizedTest
    @EnumSource
    void leadsToItsPlacesAndBack(Column column) {
        assertThat(column.pointers)
                .isNotEmpty()
                .allSatisfy(place -> assertThat(Column.of(place)).contains(column));
        assertThat(Column.headed(column.heading)).contains(column);
    }

    @Test
    void sharesNoPlaceWithAnother() {
        assertThat(Arrays.stream(Column.values()).flatMap(column -> column.pointers.stream()))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "/goals, GOAL",
        "/consent, CONSENT",
        "/meetings/0/attendees/2, PRESENT",
        "/participants/2/contact, PERSON_2",
        "/goals/0/activities/1, ACTIVITY_2",
        "/codes, MEASURE_CODE",
        "/activities, ACTIVITY_1",
        "/status, CONSENT"
    })
    void standsForWhatIsNear(String place, Column column) {
        assertThat(Column.of(JsonPointer.parse(place))).contains(column);
    }

    @Test
    void standsForNothingElse() {
        assertThat(Column.of(JsonPointer.parse("/deviations"))).isEmpty();
        assertThat(Column.of(JsonPointer.ROOT)).isEmpty();
        assertThat(Column.of(null)).isEmpty();
    }
}
