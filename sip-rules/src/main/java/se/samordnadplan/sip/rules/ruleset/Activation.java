package se.samordnadplan.sip.rules.ruleset;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.rules.ActiveRules;
import se.samordnadplan.sip.rules.BoundRule;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.CodeParameter;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.Extends;
import se.samordnadplan.sip.rules.Language;
import se.samordnadplan.sip.rules.Parameters;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.calendar.SwedishCalendar;

/** Turns the layers of a definition on a date into what rules are judged by: what is on, in order. */
final class Activation {

    private Activation() {}

    static ActiveRules of(Definition definition, LocalDate date, Map<RuleId, Map<Language, String>> titles) {
        var nearest = Nearest.of(definition.versions(), date);
        var layer = Layer.of(definition, date);
        var parameters = parameters(layer.parameters());
        return new ActiveRules(
                definition.id(),
                nearest.version().period().version(),
                nearest.status(),
                parent(definition.parent(), date),
                rules(layer),
                deadlines(layer),
                titles(layer, titles),
                parameters,
                weakened(layer),
                SwedishCalendar.standard().withClosedDays(parameters.closedDays()));
    }

    private static @Nullable Extends parent(@Nullable Definition parent, LocalDate date) {
        return parent == null
                ? null
                : new Extends(
                        parent.id(),
                        Nearest.of(parent.versions(), date).version().period().version());
    }

    private static Map<RuleId, BoundRule> rules(Layer layer) {
        var rules = new LinkedHashMap<RuleId, BoundRule>();
        inOrder(layer.rules().keySet()).forEach(id -> {
            var rule = layer.rules().get(id);
            if (rule.binding() != null) {
                rules.put(id, new BoundRule(id, rule.binding(), rule.citations()));
            }
        });
        return rules;
    }

    private static List<DeadlineRule> deadlines(Layer layer) {
        return inOrder(layer.deadlines().keySet()).stream()
                .filter(id -> layer.deadlines().get(id).rule().binding() != null)
                .map(id -> deadline(id, layer.deadlines().get(id)))
                .toList();
    }

    private static DeadlineRule deadline(RuleId id, Layer.Deadline deadline) {
        return new DeadlineRule(
                id,
                deadline.start(),
                deadline.end(),
                deadline.within().amount(),
                deadline.within().unit(),
                deadline.rollForward(),
                Objects.requireNonNull(deadline.rule().binding()),
                deadline.rule().citations(),
                deadline.message());
    }

    private static Map<RuleId, Map<Language, String>> titles(Layer layer, Map<RuleId, Map<Language, String>> ofRules) {
        var titles = new LinkedHashMap<>(ofRules);
        titles.keySet().retainAll(layer.rules().keySet());
        layer.deadlines().forEach((id, deadline) -> {
            if (deadline.rule().binding() != null && !deadline.title().isEmpty()) {
                titles.put(id, deadline.title());
            }
        });
        return titles;
    }

    private static List<RuleId> weakened(Layer layer) {
        return inOrder(layer.ids()).stream()
                .filter(id -> layer.statutory().contains(id) && !isOn(layer, id))
                .toList();
    }

    private static boolean isOn(Layer layer, RuleId id) {
        var deadline = layer.deadlines().get(id);
        var rule = deadline == null ? layer.rules().get(id) : deadline.rule();
        return rule != null && rule.binding() != null;
    }

    /** Known ids in catalogue order, then users' own as they stand in the files. */
    private static List<RuleId> inOrder(Collection<RuleId> ids) {
        return ids.stream()
                .sorted(comparing(RuleId::isUsersOwn)
                        .thenComparing((left, right) ->
                                left.isUsersOwn() ? 0 : Catalogue.order().compare(left, right)))
                .toList();
    }

    /** The national set names every parameter, and every other set extends it. */
    @SuppressWarnings("unchecked")
    private static Parameters parameters(Map<Parameter, Object> values) {
        return new Parameters(
                (Integer) values.get(Parameter.CHILD_AGE),
                (Integer) values.get(Parameter.VASTBUS_AGE),
                (Set<PlanType>) values.get(Parameter.PLAN_TYPES),
                (List<String>) values.get(Parameter.SYSTEMS),
                (List<CodeParameter>) values.get(Parameter.CODES),
                Set.copyOf((List<String>) values.get(Parameter.JARGON)),
                (Integer) values.get(Parameter.MAX_OWN_ACTIVITIES),
                (Integer) values.get(Parameter.APPROACHING_WORKING_DAYS),
                (TreeSet<LocalDate>) values.get(Parameter.CLOSED_DAYS));
    }
}
