package se.samordnadplan.sip.cli.review.tally;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * What of the municipalities is not shown, so that no published number is one of too few persons: neither a number itself nor
 * what remains of a total when all that is shown is taken from it. Immutable.
 */
final class Disclosure {

    private static final Comparator<Map.Entry<String, ? extends Part>> SMALLEST_FIRST =
            Comparator.<Map.Entry<String, ? extends Part>>comparingLong(
                            part -> part.getValue().size())
                    .thenComparing(Map.Entry::getKey);

    private final Set<String> hiddenGroups;
    private final Map<String, Set<String>> hiddenCells;

    private Disclosure(Set<String> hiddenGroups, Map<String, Set<String>> hiddenCells) {
        this.hiddenGroups = hiddenGroups;
        this.hiddenCells = hiddenCells;
    }

    /** Decides for all groups, by the codes of their municipalities. */
    static Disclosure of(Map<String, Group> groups, int enough) {
        var hiddenGroups = hidden(groups, Set.of(), enough);
        var keys =
                groups.values().stream().flatMap(group -> group.keys().stream()).distinct();
        var hiddenCells = keys.collect(
                toUnmodifiableMap(Function.identity(), key -> hidden(cells(groups, key), hiddenGroups, enough)));
        return new Disclosure(hiddenGroups, hiddenCells);
    }

    private static Map<String, Cell> cells(Map<String, Group> groups, String key) {
        return groups.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, group -> group.getValue().cell(key)));
    }

    /**
     * The parts not to show: those that must not be, those of too few persons, and as many more, the smallest first, as it
     * takes for all of them together to be of enough persons. For their sum follows from the total.
     */
    private static Set<String> hidden(Map<String, ? extends Part> parts, Set<String> mustBe, int enough) {
        var told = parts.entrySet().stream()
                .filter(part -> part.getValue().size() > 0)
                .sorted(SMALLEST_FIRST)
                .map(Map.Entry::getKey)
                .toList();
        var hidden = told.stream()
                .filter(name ->
                        mustBe.contains(name) || !parts.get(name).persons().isEnough())
                .collect(toUnmodifiableSet());
        var more = new TreeSet<>(hidden);
        for (var name : told) {
            if (more.isEmpty() || areEnough(parts, more, enough)) {
                break;
            }
            more.add(name);
        }
        return Set.copyOf(more);
    }

    private static boolean areEnough(Map<String, ? extends Part> parts, Set<String> names, int enough) {
        return Persons.areEnough(
                names.stream().map(name -> parts.get(name).persons()).toList(), enough);
    }

    boolean shows(String group) {
        return !hiddenGroups.contains(group);
    }

    boolean shows(String group, String cell) {
        return shows(group) && !hiddenCells.getOrDefault(cell, Set.of()).contains(group);
    }

    int hiddenGroups() {
        return hiddenGroups.size();
    }
}
