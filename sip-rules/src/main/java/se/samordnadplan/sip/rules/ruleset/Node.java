package se.samordnadplan.sip.rules.ruleset;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a file at its place; what YAML and JSON have in common. */
sealed interface Node {

    /** Where the value begins. */
    Place place();

    /** Names and their values, in the order of the file, each name once. */
    record MapNode(List<Entry> entries, Place place) implements Node {

        @Nullable
        Entry find(String name) {
            return entries.stream()
                    .filter(entry -> entry.name().equals(name))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** A name, where it stands, and its value. */
    record Entry(String name, Place place, Node value) {}

    /** Values in the order of the file. */
    record ListNode(List<Node> elements, Place place) implements Node {}

    /** A single value as it was written. */
    record ScalarNode(Kind kind, String text, Place place) implements Node {}

    /** What a single value is when read without quotes. */
    enum Kind {
        TEXT,
        WHOLE_NUMBER,
        OTHER_NUMBER,
        BOOLEAN,
        NOTHING
    }
}
