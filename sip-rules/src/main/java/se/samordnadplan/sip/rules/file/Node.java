package se.samordnadplan.sip.rules.file;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a file at its place; what YAML and JSON have in common. */
public sealed interface Node {

    /**
     * Where the value begins.
     *
     * @return the place
     */
    Place place();

    /**
     * Names and their values.
     *
     * @param entries in the order of the file, each name once
     * @param place where the map begins
     */
    record MapNode(List<Entry> entries, Place place) implements Node {

        @Nullable
        Entry find(String name) {
            return entries.stream()
                    .filter(entry -> entry.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * A name and its value.
     *
     * @param name the name
     * @param place where the name stands
     * @param value the value
     */
    record Entry(String name, Place place, Node value) {}

    /**
     * A list.
     *
     * @param elements in the order of the file
     * @param place where the list begins
     */
    record ListNode(List<Node> elements, Place place) implements Node {}

    /**
     * A single value.
     *
     * @param kind what it is
     * @param text as it was written
     * @param place where it stands
     */
    record ScalarNode(Kind kind, String text, Place place) implements Node {}

    /** What a single value is when read without quotes. */
    enum Kind {
        /** Letters, or anything in quotes. */
        TEXT,
        /** Digits, with a minus sign at most. */
        WHOLE_NUMBER,
        /** A number with fraction or exponent. */
        OTHER_NUMBER,
        /** True or false. */
        BOOLEAN,
        /** Null. */
        NOTHING
    }
}
