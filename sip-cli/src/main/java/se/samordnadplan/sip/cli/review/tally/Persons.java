package se.samordnadplan.sip.cli.review.tally;

import java.util.Arrays;
import java.util.List;

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
            var more = Arrays.copyOf(keys, keys.length + 1);
            more[keys.length] = person;
            keys = more;
        }
    }

    boolean isEnough() {
        return keys.length >= enough;
    }

    boolean areNobody() {
        return keys.length == 0;
    }

    /** Whether a number of them may be told. */
    boolean areNobodyOrEnough() {
        return areNobody() || isEnough();
    }

    int enough() {
        return enough;
    }

    Persons copy() {
        var copy = new Persons(enough);
        copy.keys = keys; // Never changed, only replaced.
        return copy;
    }

    /** All of them, at least one; who is in several of them is one person. */
    static Persons together(List<Persons> parts) {
        var all = new Persons(parts.get(0).enough);
        for (var part : parts) {
            Arrays.stream(part.keys).forEach(all::add);
        }
        return all;
    }

    /** Tells of nobody. */
    @Override
    public String toString() {
        return "Persons[" + (isEnough() ? "enough" : "too few") + "]";
    }
}
