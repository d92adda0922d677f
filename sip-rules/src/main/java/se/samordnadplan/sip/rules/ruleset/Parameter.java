package se.samordnadplan.sip.rules.ruleset;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.file.Node;

/** The parameters of a rule set: their names, the rules that may carry them in their own row, and how they are read. */
enum Parameter {
    CHILD_AGE("childAge", "guardian-takes-part-for-child", "individual-took-part", "goal-from-individual"),
    VASTBUS_AGE("vastbusAge", "plan-is-sip"),
    PLAN_TYPES("planTypes", "plan-is-sip"),
    SYSTEMS("systems", "plan-in-designated-system"),
    CODES("codes", "kva-code-registered"),
    JARGON("jargon", "plain-language"),
    MAX_OWN_ACTIVITIES("maxOwnActivities", "broad-goal-is-broken-down"),
    APPROACHING_WORKING_DAYS("approachingWorkingDays", "deadline-approaching"),
    CLOSED_DAYS("closedDays");

    private final String key;
    private final List<String> rules;

    Parameter(String key, String... rules) {
        this.key = key;
        this.rules = List.of(rules);
    }

    static @Nullable Parameter find(String key) {
        for (var parameter : values()) {
            if (parameter.key.equals(key)) {
                return parameter;
            }
        }
        return null;
    }

    static List<String> keys() {
        return Arrays.stream(values()).map(Parameter::key).toList();
    }

    /** The name in files. */
    String key() {
        return key;
    }

    /** The rules that may carry it in their own row. */
    List<String> rules() {
        return rules;
    }

    /** The value of a version that lies on an inherited one: closed days are added, anything else replaces. */
    Object over(Object inherited, Object own) {
        if (this != CLOSED_DAYS) {
            return own;
        }
        var all = new TreeSet<Object>((Collection<?>) inherited);
        all.addAll((Collection<?>) own);
        return all;
    }

    @Nullable
    Object read(Node node, ParameterValues values) {
        return switch (this) {
            case CHILD_AGE, VASTBUS_AGE -> values.number(node, 0, 150);
            case PLAN_TYPES -> values.planTypes(node);
            case SYSTEMS -> values.texts(node);
            case CODES -> values.codes(node);
            case JARGON -> values.jargon(node);
            case MAX_OWN_ACTIVITIES -> values.number(node, 0, 1000);
            case APPROACHING_WORKING_DAYS -> values.number(node, -1, 3650);
            case CLOSED_DAYS -> values.closedDays(node);
        };
    }
}
