package se.samordnadplan.sip.rules.file;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.file.Node.Entry;
import se.samordnadplan.sip.rules.file.Node.Kind;
import se.samordnadplan.sip.rules.file.Node.MapNode;
import se.samordnadplan.sip.rules.file.Node.ScalarNode;

/** The keys of one map of the file, of which only some are known. */
public final class Fields {

    private final MapNode map;
    private final Place place;
    private final Problems problems;

    private Fields(MapNode map, Place place, Problems problems) {
        this.map = map;
        this.place = place;
        this.problems = problems;
    }

    /**
     * The keys of a node; a node that is no map is a problem, and so is each key that is not known.
     *
     * @param node the node
     * @param problems gets the problems
     * @param known the known keys
     * @return the keys; null where the node is no map
     */
    public static @Nullable Fields of(Node node, Problems problems, String... known) {
        return of(node, node.place(), problems, known);
    }

    /**
     * The same, with the place at which missing keys are reported.
     *
     * @param node the node
     * @param place as a rule that of the key of the map
     * @param problems gets the problems
     * @param known the known keys
     * @return the keys; null where the node is no map
     */
    public static @Nullable Fields of(Node node, Place place, Problems problems, String... known) {
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

    /**
     * The value of a key.
     *
     * @param <T> the type of the value
     * @param name the key
     * @param reader reads the value, or refuses it with null and a problem
     * @return the value as read; null where the key is absent or its value was refused
     */
    public <T> @Nullable T read(String name, Function<Node, @Nullable T> reader) {
        var node = node(name);
        return node == null ? null : reader.apply(node);
    }

    /**
     * The value of a key that must be there.
     *
     * @param <T> the type of the value
     * @param name the key
     * @param reader reads the value, or refuses it with null and a problem
     * @return the value as read; null with a problem where the key is absent or its value was refused
     */
    public <T> @Nullable T require(String name, Function<Node, @Nullable T> reader) {
        if (!has(name)) {
            problems.add(place, "the key " + name + " is missing. Add it.");
        }
        return read(name, reader);
    }

    /**
     * The entries of a map of free names.
     *
     * @param name the key
     * @return none where the key is absent or has no value yet
     */
    public List<Entry> entries(String name) {
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

    /**
     * Whether a key is there.
     *
     * @param name the key
     * @return true if it is, whatever its value
     */
    public boolean has(String name) {
        return node(name) != null;
    }

    /**
     * The names that stand in the file.
     *
     * @return the known and the unknown ones
     */
    public Set<String> names() {
        return map.entries().stream().map(Entry::name).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The value of a key as it stands.
     *
     * @param name the key
     * @return null where the key is absent
     */
    public @Nullable Node node(String name) {
        var entry = map.find(name);
        return entry == null ? null : entry.value();
    }

    /**
     * Where missing keys are reported.
     *
     * @return the place
     */
    public Place place() {
        return place;
    }
}
