package se.samordnadplan.sip.rules.fact;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What a list of references names, looked up once, so that no question walks through the list again. */
final class References {

    private final Set<String> named = new HashSet<>();
    private boolean anyUnsound;

    private References() {}

    /** Null elements and absent references name nobody. */
    static <T> References of(Iterable<T> parts, Function<T, @Nullable String> referenceOf, Lookup<?> lookup) {
        var references = new References();
        for (T part : parts) {
            references.add(part == null ? null : referenceOf.apply(part), lookup);
        }
        return references;
    }

    private void add(@Nullable String reference, Lookup<?> lookup) {
        if (lookup.isUnsound(reference)) {
            anyUnsound = true;
        } else if (reference != null) {
            named.add(reference);
        }
    }

    /** Whether the part with an id is among them; unknown where an unsound reference might mean it. */
    Answer include(@Nullable String id) {
        return named.contains(id) ? Answer.YES : anyUnsound ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether one with some quality is among them; unknown where only an unsound reference might mean one. */
    Answer includeAny(Predicate<String> quality) {
        return named.stream().anyMatch(quality) ? Answer.YES : anyUnsound ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether some reference is unsound. */
    boolean anyUnsound() {
        return anyUnsound;
    }

    /** The ids that are named soundly. */
    Set<String> named() {
        return named;
    }
}
