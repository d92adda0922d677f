package se.samordnadplan.sip.cli.review.tally;

import java.math.BigDecimal;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** How long things took, in days, of which the median can be told with memory for each different number only. Not thread-safe. */
final class Durations {

    private final NavigableMap<Integer, Long> numbers = new TreeMap<>();
    private final Persons persons;
    private long count;

    Durations(int enough) {
        this.persons = new Persons(enough);
    }

    void add(int days, long person) {
        numbers.merge(days, 1L, Long::sum);
        persons.add(person);
        count++;
    }

    /** The middle one, of an even number the mean of the two in the middle; null where the persons are too few. */
    @Nullable
    BigDecimal median() {
        if (!persons.isEnough()) {
            return null;
        }
        var sum = at((count - 1) / 2) + at(count / 2);
        return BigDecimal.valueOf(sum * 5L, 1);
    }

    /** The number at a place in their order, counted from 0. */
    private int at(long place) {
        long before = 0;
        for (var number : numbers.entrySet()) {
            before += number.getValue();
            if (before > place) {
                return number.getKey();
            }
        }
        throw new IllegalArgumentException("[place] is below the count. Maybe there is nothing to order.");
    }
}
