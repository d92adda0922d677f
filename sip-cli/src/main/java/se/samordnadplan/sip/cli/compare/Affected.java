package se.samordnadplan.sip.cli.compare;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Collection;
import java.util.List;

/**
 * How many plans a difference is about, and some of them. Immutable.
 *
 * @param plans how many
 * @param ids the first of them, at most ten, in alphabetical order; a document without a plan id by its name
 */
@JsonPropertyOrder({"plans", "ids"})
public record Affected(long plans, List<String> ids) {

    private static final int MOST_IDS = 10;

    /** Copies the list. */
    public Affected {
        ids = List.copyOf(ids);
    }

    static Affected of(Collection<String> sorted) {
        return new Affected(sorted.size(), sorted.stream().limit(MOST_IDS).toList());
    }
}
