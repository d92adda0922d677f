package se.samordnadplan.sip.cli.review.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The median of days. */
class DurationsTest {

    @Test
    void haveTheMiddleOneAsMedian() {
        assertThat(durations(7, 1, 100).median()).isEqualTo(new BigDecimal("7.0"));
        assertThat(durations(5).median()).isEqualTo(new BigDecimal("5.0"));
    }

    @Test
    void haveTheMeanOfTheTwoInTheMiddleWhereTheyAreEven() {
        assertThat(durations(1, 100, 7, 4).median()).isEqualTo(new BigDecimal("5.5"));
        assertThat(durations(3, 3, 3, 3).median()).isEqualTo(new BigDecimal("3.0"));
    }

    @Test
    void haveTheMedianThatSortingGives() {
        var random = new Random(15);
        for (int size = 1; size < 100; size++) {
            var days = random.ints(size, 0, 30).toArray();
            var sorted = Arrays.stream(days).sorted().toArray();
            var median = (sorted[(size - 1) / 2] + sorted[size / 2]) / 2.0;

            assertThat(durations(days).median()).isEqualByComparingTo(BigDecimal.valueOf(median));
        }
    }

    @Test
    void areNotToldOfTooFewPersons() {
        var durations = new Durations(2);
        durations.add(3, 1);
        durations.add(4, 1);

        assertThat(durations.median()).isNull();

        durations.add(5, 2);
        assertThat(durations.median()).isEqualTo(new BigDecimal("4.0"));
    }

    @Test
    void haveNoMedianWhereThereAreNone() {
        assertThat(new Durations(1).median()).isNull();
    }

    private static Durations durations(int... days) {
        var durations = new Durations(1);
        for (var each : days) {
            durations.add(each, 1);
        }
        return durations;
    }
}
