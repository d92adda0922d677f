package se.samordnadplan.sip.rules.ruleset;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.file.Near;
import se.samordnadplan.sip.rules.file.Node;
import se.samordnadplan.sip.rules.file.Problems;

/** Gathers the parameters of one version, from its rows and from its own list. */
final class ParameterReader {

    private final Problems problems;
    private final ParameterValues values;
    private final Map<Parameter, Object> read = new EnumMap<>(Parameter.class);
    private final Set<Parameter> given = EnumSet.noneOf(Parameter.class);

    ParameterReader(Problems problems) {
        this.problems = problems;
        this.values = new ParameterValues(problems);
    }

    /** Parameters in the row of a rule, or of the version where the rule is null. */
    void read(@Nullable RuleId rule, List<Node.Entry> entries) {
        for (var entry : entries) {
            var parameter = Parameter.find(entry.name());
            if (parameter == null) {
                refuse(
                        entry,
                        "this parameter is unknown. Known are: " + String.join(", ", Parameter.keys()) + "."
                                + Near.suggestion(entry.name(), Parameter.keys()));
            } else if (rule != null && !parameter.rules().contains(rule.value())) {
                refuse(entry, "the rule does not read this parameter. Move it to the parameters of the version.");
            } else {
                read(parameter, entry);
            }
        }
    }

    private void read(Parameter parameter, Node.Entry entry) {
        var value = parameter.read(entry.value(), values);
        if (!given.add(parameter)) {
            refuse(entry, "this version gives the parameter twice. Keep one of the two.");
        } else if (value != null) {
            read.put(parameter, value);
        }
    }

    private void refuse(Node.Entry entry, String advice) {
        problems.add(entry.place(), advice);
    }

    Map<Parameter, Object> result() {
        return read;
    }
}
