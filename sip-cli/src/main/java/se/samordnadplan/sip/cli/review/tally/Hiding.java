package se.samordnadplan.sip.cli.review.tally;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which parts of a whole are not to be shown.
 *
 * @param parts all parts by their names
 * @param hidden those that must not be shown, whatever is known of the whole
 */
record Hiding(Map<String, ? extends Part> parts, Set<String> hidden) {

    /** Smallest first; those that hold nothing come last, for they help only where somebody is left besides. */
    private static final Comparator<Map.Entry<String, ? extends Part>> SMALLEST_FIRST =
            Comparator.<Map.Entry<String, ? extends Part>, Boolean>comparing(
                            part -> part.getValue().size() == 0)
                    .thenComparing(part -> part.getValue().size())
                    .thenComparing(Map.Entry::getKey);

    /** The parts that must be hidden and those of too few persons. */
    static Hiding of(Map<String, ? extends Part> parts, Set<String> mustBe) {
        var hidden = new TreeSet<String>();
        parts.forEach((name, part) -> {
            if (mustBe.contains(name) || !part.isShowable()) {
                hidden.add(name);
            }
        });
        return new Hiding(parts, hidden);
    }

    /**
     * The hidden parts with as many more, the smallest first, as it takes for all of them together to be of enough persons. For
     * their sum follows from the whole and what is shown.
     */
    Set<String> withWhatTheyFollowFrom() {
        var more = new TreeSet<>(hidden);
        for (var name : namesOfSomebody()) {
            if (areTogetherShowable(more)) {
                break;
            }
            more.add(name);
        }
        return more;
    }

    private List<String> namesOfSomebody() {
        return parts.entrySet().stream()
                .filter(part -> !part.getValue().sides().stream().allMatch(Persons::areNobody))
                .sorted(SMALLEST_FIRST)
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean areTogetherShowable(Set<String> names) {
        var sides = names.stream().map(name -> parts.get(name).sides()).toList();
        return sides.isEmpty()
                || IntStream.range(0, sides.get(0).size())
                        .mapToObj(side -> Persons.together(
                                sides.stream().map(each -> each.get(side)).toList()))
                        .allMatch(Persons::areNobodyOrEnough);
    }
}
