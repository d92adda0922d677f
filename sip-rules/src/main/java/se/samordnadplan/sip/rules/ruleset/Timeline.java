package se.samordnadplan.sip.rules.ruleset;

import java.time.LocalDate;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleId;

/**
 * What a definition demands on every day: made once, one answer for each stretch of days with the same versions.
 *
 * <p>Immutable; may be shared between threads.
 */
public final class Timeline {

    private final NavigableMap<LocalDate, ActiveRules> byFirstDay;

    private Timeline(NavigableMap<LocalDate, ActiveRules> byFirstDay) {
        this.byFirstDay = byFirstDay;
    }

    /**
     * The timeline of a definition.
     *
     * @param definition the definition
     * @param titles titles of users' own rules by language
     * @return its timeline
     */
    public static Timeline of(Definition definition, Map<RuleId, Map<Language, String>> titles) {
        var byFirstDay = new TreeMap<LocalDate, ActiveRules>();
        for (var day : changes(definition)) {
            byFirstDay.put(day, Activation.of(definition, day, titles));
        }
        return new Timeline(byFirstDay);
    }

    /**
     * What is demanded on a day.
     *
     * @param date any day
     * @return the demands
     */
    public ActiveRules on(LocalDate date) {
        return byFirstDay.floorEntry(date).getValue();
    }

    /**
     * The deadlines that are on on some day.
     *
     * @return their ids, not each only once
     */
    public Stream<RuleId> deadlines() {
        return byFirstDay.values().stream()
                .flatMap(active -> active.deadlines().stream())
                .map(DeadlineRule::id);
    }

    /** The first day of each stretch of days on which the definition and all it extends stay the same. */
    static TreeSet<LocalDate> changes(@Nullable Definition definition) {
        var days = new TreeSet<LocalDate>();
        days.add(LocalDate.MIN);
        for (@Nullable Definition each = definition; each != null; each = each.parent()) {
            Nearest.addChanges(each.versions(), days);
        }
        return days;
    }
}
