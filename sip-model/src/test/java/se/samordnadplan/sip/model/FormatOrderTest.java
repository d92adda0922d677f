package se.samordnadplan.sip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatOrderTest {

    /** Beside the places of the format such as it does not have: unknown names, numbers where no list is, huge numbers. */
    private static final List<String> IN_ORDER = List.of(
            "",
            "/formatVersion",
            "/id",
            "/id/a",
            "/id/b",
            "/source",
            "/source/system",
            "/source/hsaId",
            "/source/surplus",
            "/individual/identifier/type",
            "/individual/identifier/value",
            "/individual/name",
            "/goals",
            "/goals/0",
            "/goals/2/id",
            "/goals/2/description",
            "/goals/2/subGoals/0/activities/9/id",
            "/goals/2/subGoals/0/activities/10/id",
            "/goals/2/activities/3/description",
            "/goals/2/activities/3/dueOn",
            "/goals/10",
            "/goals/10/id",
            "/goals/999999999",
            "/goals/1000000000",
            "/activities/0/status",
            "/closure/closedOn",
            "/2",
            "/07",
            "/7",
            "/10",
            "/",
            "/1000000000",
            "/1x",
            "/:",
            "/surplus",
            "/surplus/id",
            "/surplus/source",
            "/surplus2");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isThatOfFieldsInTheFormatAndOfNumbersInLists(long seed) {
        var pointers = new ArrayList<>(IN_ORDER);
        Collections.shuffle(pointers, new Random(seed));

        assertThat(pointers.stream()
                        .map(JsonPointer::parse)
                        .sorted(FormatOrder.INSTANCE)
                        .map(JsonPointer::toString))
                .isEqualTo(IN_ORDER);
    }

    /** Were it a circle somewhere, sorting would throw for some sequences. */
    @Test
    void goesOnFromOnePlaceToTheNext() {
        for (int first = 0; first < IN_ORDER.size(); first++) {
            for (int second = 0; second < IN_ORDER.size(); second++) {
                assertThat(Integer.signum(compare(IN_ORDER.get(first), IN_ORDER.get(second))))
                        .as(IN_ORDER.get(first) + " and " + IN_ORDER.get(second))
                        .isEqualTo(Integer.compare(first, second));
            }
        }
    }

    private static int compare(String one, String other) {
        return FormatOrder.INSTANCE.compare(JsonPointer.parse(one), JsonPointer.parse(other));
    }

    @ParameterizedTest
    @CsvSource({"/goals/7/id, /goals/7/id", "'', ''", "/surplus/1, /surplus/1"})
    void isNoneBetweenEqualPlaces(String one, String other) {
        assertThat(compare(one, other)).isZero();
    }
}
