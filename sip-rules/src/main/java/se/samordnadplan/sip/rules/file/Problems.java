package se.samordnadplan.sip.rules.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.samordnadplan.sip.rules.Problem;

/** Collects what is wrong with one file. Not thread-safe; lives as long as the file is read. */
public final class Problems {

    /** More than a person reads; keeps a file of a million faults from filling the memory. */
    private static final int LIMIT = 1000;

    private final String file;
    private final List<Located> found = new ArrayList<>();

    private record Located(Place place, String message) {}

    /**
     * No problems yet.
     *
     * @param file the path of the file, as problems name it
     */
    public Problems(String file) {
        this.file = file;
    }

    /**
     * Adds a problem; beyond a thousand they are dropped.
     *
     * @param place where it is
     * @param message the fault and how to mend it
     */
    public void add(Place place, String message) {
        if (found.size() < LIMIT) {
            found.add(new Located(place, message));
        }
    }

    /**
     * Whether there are none.
     *
     * @return true if nothing was added
     */
    public boolean isEmpty() {
        return found.isEmpty();
    }

    /**
     * The problems in the order of the file.
     *
     * @return a new list
     */
    public List<Problem> inOrder() {
        return found.stream()
                .sorted(Comparator.comparing(Located::place))
                .map(located -> new Problem(
                        file, located.place().line(), located.place().column(), located.message()))
                .toList();
    }
}
