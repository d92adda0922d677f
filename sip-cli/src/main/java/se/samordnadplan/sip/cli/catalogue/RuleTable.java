package se.samordnadplan.sip.cli.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.BoundRule;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Messages;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleModules;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.engine.RuleBase;
import se.samordnadplan.sip.rules.engine.RuleDescription;

/** All rules of the catalogue and the deadlines of a rule set, as they stand on a day. Immutable. */
public final class RuleTable {

    private static final String DEADLINE = "DEADLINE";

    private final ActiveRules active;
    private final LocalDate date;
    private final Language language;
    private final RuleModules modules;
    private final Map<String, RuleDescription> descriptions;
    private final Map<RuleId, DeadlineRule> deadlines;

    private RuleTable(RuleSet ruleSet, LocalDate date, Language language) {
        this.active = ruleSet.on(date);
        this.date = date;
        this.language = language;
        this.modules = ruleSet.modules();
        this.descriptions = Stream.concat(RuleBase.shipped().rules().stream(), modules.rules().stream())
                .collect(Collectors.toUnmodifiableMap(RuleDescription::name, Function.identity()));
        this.deadlines = active.deadlines().stream()
                .collect(Collectors.toUnmodifiableMap(DeadlineRule::id, Function.identity()));
    }

    /**
     * The rows of a rule set, also those that it does not demand.
     *
     * @param ruleSet the rule set
     * @param date the day
     * @param language the language of titles and messages
     * @return in catalogue order, users' own rules and deadlines after those of the catalogue
     */
    public static List<RuleRow> of(RuleSet ruleSet, LocalDate date, Language language) {
        return new RuleTable(ruleSet, date, language).rows();
    }

    private List<RuleRow> rows() {
        var ids = new ArrayList<RuleId>(Catalogue.rules());
        ids.addAll(Catalogue.deadlines());
        ids.add(Catalogue.DEADLINE_APPROACHING);
        Stream.concat(
                        active.rules().keySet().stream(),
                        active.deadlines().stream().map(DeadlineRule::id))
                .filter(RuleId::isUsersOwn)
                .forEach(ids::add);
        return ids.stream().map(this::row).toList();
    }

    private RuleRow row(RuleId id) {
        var description = Optional.ofNullable(descriptions.get(id.value()));
        var rule = Optional.ofNullable(active.rules().get(id));
        var deadline = Optional.ofNullable(deadlines.get(id));
        return new RuleRow(
                id.value(),
                RuleTitles.of(id, active, language),
                message(id),
                description.map(RuleDescription::category).orElse(DEADLINE),
                description.map(RuleDescription::from).orElse(null),
                rule.map(BoundRule::binding)
                        .or(() -> deadline.map(DeadlineRule::binding))
                        .orElse(null),
                deadline.map(RuleTable::times).orElse(null),
                rule.map(it -> it.citationsOn(date))
                        .or(() -> deadline.map(it -> it.citationsOn(date)))
                        .orElse(List.of()));
    }

    private @Nullable String message(RuleId id) {
        var messages = modules.messages(id).orElse(Messages.ofRules());
        return messages.has(id.value()) ? messages.text(id.value(), language) : null;
    }

    private static RuleRow.Times times(DeadlineRule deadline) {
        return new RuleRow.Times(
                deadline.start().name(),
                deadline.end().name(),
                deadline.amount(),
                deadline.unit().name());
    }
}
