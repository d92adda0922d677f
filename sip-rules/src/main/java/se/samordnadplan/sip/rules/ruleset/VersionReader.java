package se.samordnadplan.sip.rules.ruleset;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.file.Fields;
import se.samordnadplan.sip.rules.file.Near;
import se.samordnadplan.sip.rules.file.Node;
import se.samordnadplan.sip.rules.file.Problems;
import se.samordnadplan.sip.rules.file.Values;

/** Reads one version of a rule set. */
final class VersionReader {

    private final Problems problems;
    private final Values values;
    private final RowReader rows;
    private final Set<RuleId> usersRules;

    VersionReader(Problems problems, Citations citations, Set<RuleId> usersRules) {
        this.problems = problems;
        this.values = new Values(problems);
        this.rows = new RowReader(problems, citations);
        this.usersRules = usersRules;
    }

    /** The version with all that could be read of it; null where there are no keys. */
    @Nullable
    VersionDraft version(Node node) {
        var fields = Fields.of(node, problems, "version", "from", "to", "rules", "deadlines", "parameters");
        if (fields == null) {
            return null;
        }
        var version = fields.require("version", values::text);
        var from = fields.require("from", values::date);
        var to = fields.read("to", values::date);
        checkOrder(fields, from, to);
        var parameters = new ParameterReader(problems);
        var rules = rules(fields, parameters);
        var deadlines = deadlines(fields);
        parameters.read(null, fields.entries("parameters"));
        return new VersionDraft(
                node.place(),
                version,
                from,
                to,
                to != null || !fields.has("to"),
                new VersionRows(rules, deadlines, parameters.result()));
    }

    private void checkOrder(Fields fields, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(
                    Objects.requireNonNull(fields.node("to")).place(),
                    "the version ends before it begins. Maybe from and to are swapped.");
        }
    }

    private Map<RuleId, RuleRow> rules(Fields fields, ParameterReader parameters) {
        var shipped = Stream.concat(Catalogue.rules().stream(), Stream.of(Catalogue.DEADLINE_APPROACHING));
        var known = Stream.concat(shipped, usersRules.stream().sorted())
                .map(RuleId::value)
                .toList();
        var rules = new LinkedHashMap<RuleId, RuleRow>();
        for (var entry : fields.entries("rules")) {
            var id = ruleId(entry, known);
            var row = rows.rule(id, entry, parameters);
            if (id != null && row != null) {
                rules.put(id, row);
            }
        }
        return rules;
    }

    private Map<RuleId, DeadlineRow> deadlines(Fields fields) {
        var known = Catalogue.deadlines().stream().map(RuleId::value).toList();
        var deadlines = new LinkedHashMap<RuleId, DeadlineRow>();
        for (var entry : fields.entries("deadlines")) {
            var id = deadlineId(entry, known);
            var row = rows.deadline(id, entry);
            if (id != null && row != null) {
                deadlines.put(id, row);
            }
        }
        return deadlines;
    }

    private @Nullable RuleId ruleId(Node.Entry entry, Collection<String> known) {
        var name = entry.name();
        if (known.contains(name)) {
            return RuleId.of(name);
        }
        if (name.startsWith("x-")) {
            return refuse(
                    entry,
                    "no rule module has this rule. Maybe its jar is not loaded, or it is a deadline: move it there."
                            + Near.suggestion(name, known));
        }
        return refuse(
                entry,
                Catalogue.deadlines().stream().anyMatch(id -> id.value().equals(name))
                        ? "this is a deadline. Move it under deadlines."
                        : "no rule of this version of the library has this id." + Near.suggestion(name, known));
    }

    private @Nullable RuleId deadlineId(Node.Entry entry, Collection<String> known) {
        var name = entry.name();
        if (known.contains(name)) {
            return RuleId.of(name);
        }
        if (name.startsWith("x-")
                && usersRules.stream().noneMatch(id -> id.value().equals(name))) {
            return RuleId.isValid(name) && name.length() > 2
                    ? RuleId.of(name)
                    : refuse(entry, "after x- only a-z, 0-9 and hyphens may stand, at least one.");
        }
        return refuse(
                entry,
                Stream.concat(Catalogue.rules().stream(), usersRules.stream())
                                        .anyMatch(id -> id.value().equals(name))
                                || Catalogue.DEADLINE_APPROACHING.value().equals(name)
                        ? "this is a rule. Move it under rules."
                        : "no deadline of this version of the library has this id; one of your own begins with x-."
                                + Near.suggestion(name, known));
    }

    private @Nullable RuleId refuse(Node.Entry entry, String advice) {
        problems.add(entry.place(), advice);
        return null;
    }
}
