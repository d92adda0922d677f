package se.samordnadplan.sip.rules.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one kind by their id.
 *
 * <p>A reference is unsound when it names nothing, or an id that stands twice: nobody can then tell who is meant.
 */
final class Lookup<T> {

    /** A part by its id; an id that stands twice leads to an empty entry. */
    private final Map<String, Entry<T>> entries = new HashMap<>();

    /**
     * What an id leads to.
     *
     * @param part the part; null where the id stands twice
     * @param last the place in the list where the id stands last
     */
    private record Entry<T>(@Nullable T part, int last) {}

    static <T> Lookup<T> of(List<T> parts, Function<T, @Nullable String> idOf) {
        var lookup = new Lookup<T>();
        for (int i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var id = part == null ? null : idOf.apply(part);
            if (id != null) {
                lookup.entries.merge(id, new Entry<>(part, i), (first, second) -> new Entry<>(null, second.last()));
            }
        }
        return lookup;
    }

    /** The part that a reference names; null where it is absent or unsound. */
    @Nullable
    T find(@Nullable String reference) {
        var entry = reference == null ? null : entries.get(reference);
        return entry == null ? null : entry.part();
    }

    /** The place in the list that a reference leads to, of an id that stands twice the last; -1 where it leads to none. */
    int place(String reference) {
        var entry = entries.get(reference);
        return entry == null ? -1 : entry.last();
    }

    /** Whether two recorded references name the same part; unknown where nobody can tell what one of them names. */
    Answer areSame(String reference, String other) {
        return isUnsound(reference) || isUnsound(other) ? Answer.UNKNOWN : Answer.of(reference.equals(other));
    }

    /** Whether a reference is recorded but nobody can tell what it names. */
    boolean isUnsound(@Nullable String reference) {
        return reference != null && find(reference) == null;
    }
}
