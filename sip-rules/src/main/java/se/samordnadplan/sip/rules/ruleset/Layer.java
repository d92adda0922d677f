package se.samordnadplan.sip.rules.ruleset;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.DatedCitation;
import se.samordnadplan.sip.rules.DeadlineUnit;
import se.samordnadplan.sip.rules.EndEvent;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.StartEvent;
import se.samordnadplan.sip.rules.ruleset.DeadlineRow.Within;

/**
 * What a definition and all it extends say together on one date: each layer lies on the one it extends.
 *
 * @param rules the rules named so far, those that are off too
 * @param deadlines the complete deadlines named so far, those that are off too, in the order of the files
 * @param parameters the parameters named so far
 * @param statutory what rests on a statute and may not be switched off in silence by the next layer
 */
record Layer(
        Map<RuleId, Rule> rules,
        Map<RuleId, Deadline> deadlines,
        Map<Parameter, Object> parameters,
        Set<RuleId> statutory) {

    private static final Layer NOTHING = new Layer(Map.of(), Map.of(), Map.of(), Set.of());

    /** A rule; the binding is null where it is off. */
    record Rule(@Nullable Binding binding, List<DatedCitation> citations) {

        boolean isOnByStatute() {
            return binding != null && citations.stream().anyMatch(DatedCitation::statute);
        }
    }

    /** A deadline; title and message are empty where the bundles speak. */
    record Deadline(
            Rule rule,
            StartEvent start,
            EndEvent end,
            Within within,
            boolean rollForward,
            Map<Language, String> title,
            Map<Language, String> message) {}

    /** What is named so far, rules before deadlines, each in the order of the files. */
    List<RuleId> ids() {
        return Stream.concat(rules.keySet().stream(), deadlines.keySet().stream())
                .toList();
    }

    /** The layers of a definition on a date. */
    static Layer of(@Nullable Definition definition, LocalDate date) {
        if (definition == null) {
            return NOTHING;
        }
        var version = Nearest.of(definition.versions(), date).version();
        return of(definition.parent(), date).under(version, definition.shipped());
    }

    /** This layer with a version on top of it. */
    private Layer under(VersionDefinition version, boolean shipped) {
        var newRules = new LinkedHashMap<>(rules);
        version.rules().forEach((id, row) -> newRules.put(id, merge(rules.get(id), row)));
        var newDeadlines = new LinkedHashMap<>(deadlines);
        version.deadlines().forEach((id, row) -> {
            var merged = merge(deadlines.get(id), row);
            if (merged != null) {
                newDeadlines.put(id, merged);
            }
        });
        var newParameters = new EnumMap<Parameter, Object>(Parameter.class);
        newParameters.putAll(parameters);
        version.parameters().forEach((key, value) -> newParameters.merge(key, value, key::over));
        var newStatutory = new HashSet<RuleId>(shipped ? Set.of() : statutory);
        newRules.forEach((id, rule) -> addIf(rule.isOnByStatute(), newStatutory, id));
        newDeadlines.forEach((id, deadline) -> addIf(deadline.rule().isOnByStatute(), newStatutory, id));
        return new Layer(newRules, newDeadlines, newParameters, newStatutory);
    }

    private static void addIf(boolean condition, Set<RuleId> ids, RuleId id) {
        if (condition) {
            ids.add(id);
        }
    }

    private static Rule merge(@Nullable Rule below, RuleRow row) {
        var citations = row.citations() != null
                ? row.citations()
                : below == null ? List.<DatedCitation>of() : below.citations();
        if (row.binding() == null) {
            return new Rule(below == null ? null : below.binding(), citations);
        }
        return new Rule(row.binding().binding(), citations);
    }

    /** The deadline with what a row says of it; null where something is missing still, so that it is off. */
    static @Nullable Deadline merge(@Nullable Deadline below, DeadlineRow row) {
        var start = below == null ? row.start() : or(row.start(), below.start());
        var end = below == null ? row.end() : or(row.end(), below.end());
        var within = below == null ? row.within() : or(row.within(), below.within());
        if (start == null || end == null || within == null) {
            return null;
        }
        boolean roll = row.rollForward() != null ? row.rollForward() : below != null && below.rollForward();
        return new Deadline(
                merge(below == null ? null : below.rule(), row.row()),
                start,
                end,
                within,
                roll && within.unit() != DeadlineUnit.WORKING_DAYS,
                or(row.title(), below == null ? Map.of() : below.title()),
                or(row.message(), below == null ? Map.of() : below.message()));
    }

    private static <T> T or(@Nullable T own, T inherited) {
        return own == null ? inherited : own;
    }
}
