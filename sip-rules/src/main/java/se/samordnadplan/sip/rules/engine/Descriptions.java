package se.samordnadplan.sip.rules.engine;

import java.util.Collection;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.jspecify.annotations.Nullable;

/** Reads what rules say of themselves from the metadata of their models. */
final class Descriptions {

    private Descriptions() {}

    /** The descriptions of all rules by id; refuses rules without metadata and ids that two models have. */
    static SortedMap<String, RuleDescription> of(Collection<? extends Model> models) {
        var all = new TreeMap<String, RuleDescription>();
        for (var model : models) {
            of(model).forEach((id, description) -> refuseIf(all.put(id, description) != null, id, """
                    is in two modules. Maybe a module repeats a rule of another one: give it an id of its own"""));
        }
        return Collections.unmodifiableSortedMap(all);
    }

    private static SortedMap<String, RuleDescription> of(Model model) {
        var ofModel = new TreeMap<String, RuleDescription>();
        for (var rule : model.getRules()) {
            var description = describe(rule);
            var known = ofModel.putIfAbsent(description.name(), description);
            refuseIf(known != null && !known.equals(description), description.name(), """
                    has parts that describe themselves differently. Maybe @category, @from or @subject is missing in one""");
        }
        return ofModel;
    }

    private static RuleDescription describe(Rule rule) {
        var id = RuleNames.idOf(rule.getName());
        var category = tag(rule, "category");
        var from = tag(rule, "from");
        if (category == null || from == null) {
            throw refusal(id, "lacks @category or @from. Maybe add them above its 'when'");
        }
        return new RuleDescription(id, category, from, tag(rule, "subject"));
    }

    private static @Nullable String tag(Rule rule, String name) {
        var value = rule.getMetaData().get(name);
        return value == null ? null : value.toString();
    }

    private static void refuseIf(boolean wrong, String id, String advice) {
        if (wrong) {
            throw refusal(id, advice);
        }
    }

    private static IllegalArgumentException refusal(String id, String advice) {
        return new IllegalArgumentException("The rule [" + id + "] " + advice + ".");
    }
}
