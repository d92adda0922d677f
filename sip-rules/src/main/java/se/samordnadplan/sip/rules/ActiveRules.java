package se.samordnadplan.sip.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.calendar.WorkingDayCalendar;

/**
 * What a rule set demands on one reference date.
 *
 * <p>Made once for each combination of versions and shared by all reference dates that choose it. Immutable; may be
 * shared between threads.
 *
 * @param id the id of the rule set
 * @param version the version applied: the one in force, else the nearest
 * @param status how the reference date lies to the version's stated period
 * @param parent the set it extends, in the version chosen by the same date; null where it extends none
 * @param rules the rules that are on, in catalogue order, {@code deadline-approaching} among them, users' own after them
 *     in the order of their files
 * @param deadlines the deadlines that are on, in catalogue order, users' own after them in the order of their files
 * @param titles titles given by a rule set, of users' own rules and deadlines and of those it renames, by language
 * @param parameters the values that rules take from the rule set
 * @param weakened the rules and deadlines that rest on a statute and that a user's set switches off, in catalogue
 *     order, users' own after them in the order of their files
 * @param calendar the Swedish calendar with the closed days of the rule set
 */
public record ActiveRules(
        String id,
        String version,
        RuleSetStatus status,
        @Nullable Extends parent,
        Map<RuleId, BoundRule> rules,
        List<DeadlineRule> deadlines,
        Map<RuleId, Map<Language, String>> titles,
        Parameters parameters,
        List<RuleId> weakened,
        WorkingDayCalendar calendar) {

    /** Copies the collections and keeps their order. */
    public ActiveRules {
        rules = Collections.unmodifiableMap(new LinkedHashMap<>(rules));
        deadlines = List.copyOf(deadlines);
        titles = Collections.unmodifiableMap(new LinkedHashMap<>(titles));
        weakened = List.copyOf(weakened);
    }

    /**
     * The order in which rules and deadlines of this rule set are told: that of the catalogue, then users' own in
     * the order of their files, rules before deadlines.
     *
     * @return the order, consistent with equals; ids that are not on come last, by their text
     */
    public Comparator<RuleId> order() {
        var places = new HashMap<RuleId, Integer>();
        Stream.concat(rules.keySet().stream(), deadlines.stream().map(DeadlineRule::id))
                .filter(RuleId::isUsersOwn)
                .forEach(id -> places.put(id, places.size()));
        return Comparator.comparing(RuleId::isUsersOwn)
                .thenComparing(id -> places.getOrDefault(id, Integer.MAX_VALUE))
                .thenComparing(Catalogue.order());
    }
}
