package se.samordnadplan.sip.validation.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.model.JsonPointer;

class SourceTextTest {

    private static final SourceText TEXT = Told.STRICT.read("""
                    {"formatVersion": "1.0",
                     "individual": {"name": "Åsa 😀", "contact": {}},
                     "goals": [
                       {"id": "å😀", "description": "x", "activities": [{"id": "a1"}, null]}
                     ]}
                    """).text();

    @ParameterizedTest
    @CsvSource({
        "'', 1:1",
        "/formatVersion, 1:19",
        "/individual, 2:16",
        "/individual/name, 2:25",
        "/individual/contact, 2:46",
        "/individual/contact/phone, 2:46",
        "/individual/birthDate, 2:16",
        "/consent/decidedOn, 1:1",
        "/goals, 3:11",
        "/goals/0, 4:4",
        "/goals/0/description, 4:33",
        "/goals/0/activities/0/id, 4:60",
        "/goals/0/activities/0/dueOn, 4:53",
        "/goals/0/activities/1, 4:67",
        "/goals/0/activities/2, 4:52",
        "/goals/1/id, 3:11",
    })
    void tellsWhereAValueStandsOrTheNearestThatHoldsIt(String pointer, String place) {
        var found = TEXT.place(JsonPointer.parse(pointer));

        assertThat(found.line() + ":" + found.column()).isEqualTo(place);
    }
}
