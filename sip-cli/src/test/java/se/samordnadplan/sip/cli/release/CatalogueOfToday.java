package se.samordnadplan.sip.cli.release;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samordnadplan.sip.cli.catalogue.ReportableRule;
import se.samordnadplan.sip.cli.catalogue.ReportableRules;
import se.samordnadplan.sip.cli.catalogue.RuleRow;
import se.samordnadplan.sip.cli.catalogue.RuleTable;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.rules.VersionPeriod;

/** The catalogue of the library as it is. */
final class CatalogueOfToday {

    private static final RuleSet NATIONAL = RuleSets.shipped("national");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private CatalogueOfToday() {}

    static ReleasedCatalogue as(String release) {
        var ruleSets = new LinkedHashMap<String, Map<String, ReleasedCatalogue.Period>>();
        RuleSets.shippedIds().forEach(id -> ruleSets.put(id, periods(RuleSets.shipped(id))));
        return new ReleasedCatalogue(release, rules(), ruleSets);
    }

    private static Map<String, ReleasedCatalogue.Rule> rules() {
        var status = RuleTable.of(NATIONAL, DAY, Language.EN).stream()
                .filter(row -> row.from() != null)
                .collect(Collectors.toMap(RuleRow::id, row -> " from " + row.from()));
        var swedish = ReportableRules.of(NATIONAL, DAY, Language.SV).stream()
                .collect(Collectors.toMap(ReportableRule::id, CatalogueOfToday::text));
        var rules = new LinkedHashMap<String, ReleasedCatalogue.Rule>();
        for (var rule : ReportableRules.of(NATIONAL, DAY, Language.EN)) {
            var applies = rule.category() + status.getOrDefault(rule.id(), "");
            rules.put(rule.id(), new ReleasedCatalogue.Rule(applies, swedish.get(rule.id()), text(rule)));
        }
        return rules;
    }

    private static String text(ReportableRule rule) {
        return rule.help() == null ? rule.title() : rule.title() + " | " + rule.help();
    }

    private static Map<String, ReleasedCatalogue.Period> periods(RuleSet ruleSet) {
        var periods = new LinkedHashMap<String, ReleasedCatalogue.Period>();
        for (var day : daysOfChange(ruleSet)) {
            var active = ruleSet.on(day);
            periods.put(day + " " + active.version(), new ReleasedCatalogue.Period(demands(active)));
        }
        return periods;
    }

    /** Those of the set, and of the sets that it extends, from the first day of its own. */
    private static List<LocalDate> daysOfChange(RuleSet ruleSet) {
        var days = new TreeSet<LocalDate>();
        for (var set = Optional.of(ruleSet); set.isPresent(); set = set.get().parent()) {
            set.get().versions().stream().map(VersionPeriod::from).forEach(days::add);
        }
        return List.copyOf(days.tailSet(ruleSet.versions().get(0).from()));
    }

    private static Map<String, String> demands(ActiveRules active) {
        var demands = new TreeMap<String, String>();
        active.rules()
                .forEach((id, rule) -> demands.put(id.value(), rule.binding().name()));
        active.deadlines().forEach(deadline -> demands.put(deadline.id().value(), demand(deadline)));
        return demands;
    }

    private static String demand(DeadlineRule deadline) {
        return "%s, %d %s%s from %s to %s"
                .formatted(
                        deadline.binding(),
                        deadline.amount(),
                        deadline.unit(),
                        deadline.rollForward() ? " rolled forward" : "",
                        deadline.start(),
                        deadline.end());
    }
}
