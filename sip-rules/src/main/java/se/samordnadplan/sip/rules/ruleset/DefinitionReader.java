package se.samordnadplan.sip.rules.ruleset;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.file.Fields;
import se.samordnadplan.sip.rules.file.Node;
import se.samordnadplan.sip.rules.file.Problems;
import se.samordnadplan.sip.rules.file.Values;

/** Reads a rule-set file and checks all of it. */
final class DefinitionReader {

    private static final String FORMAT_VERSION = "1.0";

    private final Problems problems;
    private final Values values;
    private final @Nullable String sha256;

    private final Set<RuleId> usersRules;

    DefinitionReader(Problems problems, @Nullable String sha256, Set<RuleId> usersRules) {
        this.problems = problems;
        this.values = new Values(problems);
        this.sha256 = sha256;
        this.usersRules = usersRules;
    }

    /**
     * The definition, as far as it could be read: with problems it is not for use; null where there is no version.
     *
     * @param extended finds what the file extends and reports what it cannot find
     */
    @Nullable
    Definition read(Node root, Function<Node, Extended> extended) {
        var fields = Fields.of(root, problems, "formatVersion", "id", "extends", "title", "documents", "versions");
        if (fields == null) {
            return null;
        }
        fields.require("formatVersion", this::formatVersion);
        var id = fields.require("id", this::id);
        var title = fields.require("title", new Texts(problems)::read);
        var parent = parent(fields, extended);
        var documents = documents(fields, parent);
        var drafts = versions(fields, new Citations(problems, citable(parent, documents), parent.whole()));
        if (isUsersOwn()) {
            new Inheritance(parent, drafts, problems).check();
        }
        var versions = Inheritance.definitions(drafts);
        return versions.isEmpty()
                ? null
                : new Definition(
                        id == null ? "" : id,
                        title == null ? Map.of() : title,
                        parent.definition(),
                        sha256,
                        documents,
                        versions);
    }

    private boolean isUsersOwn() {
        return sha256 != null;
    }

    private Extended parent(Fields fields, Function<Node, Extended> extended) {
        var found = isUsersOwn() ? fields.require("extends", extended) : fields.read("extends", extended);
        return found != null ? found : isUsersOwn() ? Extended.UNKNOWN : Extended.NOTHING;
    }

    private Map<String, Document> documents(Fields fields, Extended parent) {
        var documents = new Documents(problems, isUsersOwn());
        return documents.read(fields, parent.shippedDocuments());
    }

    private static Map<String, Document> citable(Extended parent, Map<String, Document> own) {
        var all = new LinkedHashMap<String, Document>();
        if (parent.definition() != null) {
            all.putAll(parent.definition().allDocuments());
        }
        all.putAll(own);
        return all;
    }

    private @Nullable String formatVersion(Node node) {
        var text = values.text(node);
        return text == null || text.equals(FORMAT_VERSION)
                ? text
                : values.refuse(node, "this format version is unknown. Known is: \"1.0\".");
    }

    private @Nullable String id(Node node) {
        var text = values.text(node);
        if (text == null) {
            return null;
        }
        if (!RuleId.isValid(text)) {
            return values.refuse(
                    node, "an id holds only a-z, 0-9 and hyphens, at most 100. Maybe write å ä as a, ö as o.");
        }
        return isUsersOwn() && ShippedDefinitions.IDS.contains(text)
                ? values.refuse(
                        node, "a shipped rule set has this id, and reports would be mistaken for its. Choose another.")
                : text;
    }

    private List<VersionDraft> versions(Fields fields, Citations citations) {
        var reader = new VersionReader(problems, citations, usersRules);
        var node = fields.require("versions", each -> each);
        var drafts = node == null ? null : values.list(node, reader::version);
        if (drafts == null) {
            return List.of();
        }
        if (node instanceof Node.ListNode list && list.elements().isEmpty()) {
            problems.add(node.place(), "the list is empty. Add a version with version and from.");
        }
        new VersionSequence(problems).check(drafts);
        return drafts;
    }
}
