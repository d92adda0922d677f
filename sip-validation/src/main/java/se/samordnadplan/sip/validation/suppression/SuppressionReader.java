package se.samordnadplan.sip.validation.suppression;

import java.util.LinkedHashSet;
import java.util.List;
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

/** Reads the entries of a suppression file; what is wrong becomes a problem at its place. */
final class SuppressionReader {

    /** Category CONSTRAINT of the rule catalogue, in its order. */
    static final List<String> CONSTRAINTS = List.of(
            "field-required",
            "text-length",
            "list-length",
            "date-plausible",
            "id-unique",
            "id-not-personal",
            "list-unique",
            "reference-resolves",
            "identity-number-valid",
            "organization-number-valid",
            "hsa-id-valid",
            "municipality-code-known",
            "region-code-known",
            "email-valid",
            "phone-valid",
            "dates-ordered",
            "activity-status-consistent",
            "protected-identity-respected");

    /** Categories READING and SYSTEM, in the order of the rule catalogue. */
    static final List<String> NEVER = List.of(
            "json-malformed",
            "json-too-large",
            "json-too-deep",
            "json-duplicate-field",
            "json-invalid-value",
            "json-unknown-field",
            "format-version-unsupported",
            "suppression-refused",
            "suppression-expired",
            "suppression-unused",
            "validation-incomplete");

    private final Problems problems;
    private final Values values;
    private final Set<String> known;

    SuppressionReader(Problems problems, Set<RuleId> usersOwn) {
        this.problems = problems;
        this.values = new Values(problems);
        this.known = new LinkedHashSet<>(shippedIds());
        usersOwn.forEach(id -> known.add(id.value()));
    }

    /** What can be suppressed without rules of users' own, in the order of the rule catalogue. */
    static List<String> shippedIds() {
        var rules = Stream.of(Catalogue.rules(), Catalogue.deadlines(), List.of(Catalogue.DEADLINE_APPROACHING))
                .flatMap(List::stream)
                .map(RuleId::value);
        return Stream.concat(rules, CONSTRAINTS.stream()).toList();
    }

    /** The entries that could be read. */
    List<Suppression> read(Node root) {
        var fields = Fields.of(root, problems, "suppressions");
        var entries = fields == null ? null : fields.require("suppressions", node -> values.list(node, this::entry));
        return entries == null ? List.of() : entries;
    }

    private @Nullable Suppression entry(Node node) {
        var fields = Fields.of(node, problems, "rule", "plan", "pointer", "reason", "until");
        if (fields == null) {
            return null;
        }
        var rule = fields.require("rule", this::rule);
        var plan = fields.read("plan", values::text);
        var pointer = fields.read("pointer", this::pointer);
        var reason = fields.require("reason", values::text);
        var until = fields.require("until", values::date);
        return rule == null || reason == null || until == null
                ? null
                : new Suppression(
                        rule,
                        plan,
                        pointer,
                        reason.strip(),
                        until,
                        node.place().line(),
                        node.place().column());
    }

    private @Nullable RuleId rule(Node node) {
        var id = values.text(node);
        if (id == null || known.contains(id)) {
            return id == null ? null : RuleId.of(id);
        }
        return values.refuse(
                node,
                NEVER.contains(id)
                        ? "faults of reading and findings of the validator itself cannot be suppressed. Remove the entry."
                        : "no rule, deadline or constraint has this id; ids of users' own (x-…) are known by the rule set"
                                + " that plans are judged by." + Near.suggestion(id, known));
    }

    private @Nullable PointerGlob pointer(Node node) {
        var text = values.text(node);
        try {
            return text == null ? null : PointerGlob.of(text);
        } catch (IllegalArgumentException e) {
            return values.refuse(node, String.valueOf(e.getMessage()).replace("[pointer]", "the pointer"));
        }
    }
}
