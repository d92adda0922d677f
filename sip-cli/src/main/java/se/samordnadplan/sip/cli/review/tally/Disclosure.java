package se.samordnadplan.sip.cli.review.tally;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * What of the municipalities is not shown, so that no published number is one of too few persons: neither a number itself,
 * nor what is left of the plans of the municipality, nor what remains of a total when all that is shown is taken from it. Immutable.
 */
final class Disclosure {

    private final Set<String> hiddenGroups;
    private final Map<String, Set<String>> hiddenCells;

    private Disclosure(Set<String> hiddenGroups, Map<String, Set<String>> hiddenCells) {
        this.hiddenGroups = Set.copyOf(hiddenGroups);
        this.hiddenCells = hiddenCells;
    }

    /** Decides for the groups, by the codes of their municipalities, of which the whole is published too. */
    static Disclosure of(Group whole, Map<String, Group> groups) {
        var hiddenGroups = Hiding.of(groups, Set.of()).withWhatTheyFollowFrom();
        var hiddenCells = whole.keys().stream()
                .collect(toUnmodifiableMap(Function.identity(), key -> hidden(whole, groups, key, hiddenGroups)));
        return new Disclosure(hiddenGroups, hiddenCells);
    }

    /** Where the number of the whole is not shown, nothing follows from it. */
    private static Set<String> hidden(Group whole, Map<String, Group> groups, String key, Set<String> hiddenGroups) {
        var cells = groups.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, group -> group.getValue().cell(key)));
        var hiding = Hiding.of(cells, hiddenGroups);
        return whole.cell(key).isShowable() ? hiding.withWhatTheyFollowFrom() : hiding.hidden();
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
