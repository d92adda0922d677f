package se.samordnadplan.sip.rules.ruleset;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samordnadplan.sip.rules.Problem;

/** Collects what is wrong with one file. Not thread-safe; lives as long as the file is read. */
final class Problems {

    /** More than a person reads; keeps a file of a million faults from filling the memory. */
    private static final int LIMIT = 1000;

    private final String file;
    private final List<Located> found = new ArrayList<>();

    private record Located(Place place, String message) {}

    Problems(String file) {
        this.file = file;
    }

    void add(Place place, String message) {
        if (found.size() < LIMIT) {
            found.add(new Located(place, message));
        }
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** The problems in the order of the file. */
    List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Located::place))
                .map(located -> new Problem(
                        file, located.place().line(), located.place().column(), located.message()))
                .toList();
    }
}
