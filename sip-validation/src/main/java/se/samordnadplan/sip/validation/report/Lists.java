package se.samordnadplan.sip.validation.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the records of a report do alike with lists. */
final class Lists {

    private Lists() {}

    static <T> List<T> copy(@Nullable List<T> elements) {
        return elements == null ? List.of() : List.copyOf(elements);
    }
}
