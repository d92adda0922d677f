package se.samordnadplan.sip.rules;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param rules the rules that are on, in catalogue order, {@code deadline-approaching} among them
 * @param deadlines the deadlines that are on, in catalogue order, users' own after them in the order of their files
 * @param titles titles given by a rule set, of users' own deadlines and of those it renames, by language
 * @param parameters the values that rules take from the rule set
 * @param weakened the rules and deadlines that rest on a statute and that a user's set switches off, in catalogue order
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
}
