package se.samordnadplan.sip.rules.ruleset;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.ruleset.Node.Entry;
import se.samordnadplan.sip.rules.ruleset.Node.Kind;
import se.samordnadplan.sip.rules.ruleset.Node.MapNode;
import se.samordnadplan.sip.rules.ruleset.Node.ScalarNode;

/** The keys of one map of the file, of which only some are known. */
final class Fields {

    private final MapNode map;
    private final Place place;
    private final Problems problems;

    private Fields(MapNode map, Place place, Problems problems) {
        this.map = map;
        this.place = place;
        this.problems = problems;
    }

    /** The keys of a node; reports a node that is no map, and each key that is not known. */
    static @Nullable Fields of(Node node, Problems problems, String... known) {
        return of(node, node.place(), problems, known);
    }

    /** The same; missing keys are reported at the key of the map. */
    static @Nullable Fields of(Node node, Place place, Problems problems, String... known) {
        if (!(node instanceof MapNode map)) {
            problems.add(node.place(), "keys and values belong here: " + String.join(", ", known) + ".");
            return null;
        }
        var names = List.of(known);
        for (var entry : map.entries()) {
            if (!names.contains(entry.name())) {
                problems.add(
                        entry.place(),
                        "this key is unknown here. Known are: " + String.join(", ", names) + "."
                                + Near.suggestion(entry.name(), names));
            }
        }
        return new Fields(map, place, problems);
    }

    /** The value of a key as read; null where the key is absent or its value was refused. */
    <T> @Nullable T read(String name, Function<Node, @Nullable T> reader) {
        var node = node(name);
        return node == null ? null : reader.apply(node);
    }

    /** The same; an absent key is a problem. */
    <T> @Nullable T require(String name, Function<Node, @Nullable T> reader) {
        if (!has(name)) {
            problems.add(place, "the key " + name + " is missing. Add it.");
        }
        return read(name, reader);
    }

    /** The entries of a map of free names; none where the key is absent or has no value yet. */
    List<Entry> entries(String name) {
        var node = node(name);
        if (node == null || node instanceof ScalarNode scalar && isNothing(scalar)) {
            return List.of();
        }
        if (node instanceof MapNode found) {
            return found.entries();
        }
        problems.add(node.place(), "keys and values belong here.");
        return List.of();
    }

    /** A key with nothing after its colon, which YAML and JSON tell in two ways. */
    private static boolean isNothing(ScalarNode scalar) {
        return scalar.kind() == Kind.NOTHING || scalar.text().isEmpty();
    }

    boolean has(String name) {
        return node(name) != null;
    }

    /** The names that stand in the file. */
    Set<String> names() {
        return map.entries().stream().map(Entry::name).collect(Collectors.toUnmodifiableSet());
    }

    @Nullable
    Node node(String name) {
        var entry = map.find(name);
        return entry == null ? null : entry.value();
    }

    Place place() {
        return place;
    }
}
