package se.samordnadplan.sip.cli.review.tally;

import java.util.Arrays;
import java.util.Collection;

/**
 * How many different persons there are, counted up to a number that is enough and no further, so that memory stays bounded.
 * Not thread-safe.
 */
final class Persons {

    private final int enough;
    private long[] keys = {};

    /** Nobody yet; at least one person is enough. */
    Persons(int enough) {
        this.enough = enough;
    }

    void add(long person) {
        if (!isEnough() && Arrays.stream(keys).noneMatch(key -> key == person)) {
            keys = Arrays.copyOf(keys, keys.length + 1);
            keys[keys.length - 1] = person;
        }
    }

    boolean isEnough() {
        return keys.length >= enough;
    }

    /** Whether all of them together are enough; who is in several of them is one person. */
    static boolean areEnough(Collection<Persons> parts, int enough) {
        var all = new Persons(enough);
        for (var part : parts) {
            Arrays.stream(part.keys).forEach(all::add);
        }
        return all.isEnough();
    }

    /** Tells of nobody. */
    @Override
    public String toString() {
        return "Persons[" + (isEnough() ? "enough" : "too few") + "]";
    }
}
