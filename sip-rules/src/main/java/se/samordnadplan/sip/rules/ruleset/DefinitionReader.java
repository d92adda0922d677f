package se.samordnadplan.sip.rules.ruleset;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.RuleId;

/** Reads a rule-set file and checks all of it that can be checked without what it extends. */
final class DefinitionReader {

    private static final String FORMAT_VERSION = "1.0";

    private final Problems problems;
    private final Values values;
    private final @Nullable String sha256;

    DefinitionReader(Problems problems, @Nullable String sha256) {
        this.problems = problems;
        this.values = new Values(problems);
        this.sha256 = sha256;
    }

    /**
     * The definition; with problems it is not for use, or null.
     *
     * @param extended finds what the file extends and reports what it cannot find
     */
    @Nullable
    Definition read(Node root, Function<Node, @Nullable Definition> extended) {
        var fields = Fields.of(root, problems, "formatVersion", "id", "extends", "title", "documents", "versions");
        if (fields == null) {
            return null;
        }
        fields.require("formatVersion", this::formatVersion);
        var id = fields.require("id", this::id);
        var title = fields.require("title", new Texts(problems)::read);
        var parent = parent(fields, extended);
        var documents = new Documents(problems).read(fields);
        var citable = fields.has("extends") && parent == null ? null : citable(parent, documents);
        var versions = versions(fields, new Citations(problems, citable));
        return versions == null || versions.isEmpty() || citable == null
                ? null
                : new Definition(
                        id == null ? "" : id, title == null ? Map.of() : title, parent, sha256, documents, versions);
    }

    private @Nullable Definition parent(Fields fields, Function<Node, @Nullable Definition> extended) {
        return sha256 == null ? fields.read("extends", extended) : fields.require("extends", extended);
    }

    private static Map<String, Document> citable(@Nullable Definition parent, Map<String, Document> own) {
        var all = new LinkedHashMap<String, Document>(parent == null ? Map.of() : parent.allDocuments());
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
        return sha256 != null && ShippedDefinitions.IDS.contains(text)
                ? values.refuse(
                        node, "a shipped rule set has this id, and reports would be mistaken for its. Choose another.")
                : text;
    }

    private @Nullable List<VersionDefinition> versions(Fields fields, Citations citations) {
        var reader = new VersionReader(problems, citations);
        var node = fields.require("versions", each -> each);
        var versions = node == null ? null : values.list(node, each -> located(each, reader));
        if (versions == null) {
            return null;
        }
        if (node instanceof Node.ListNode list && list.elements().isEmpty()) {
            problems.add(node.place(), "the list is empty. Add a version with version and from.");
        }
        checkSequence(versions);
        return versions.stream().map(Located::version).toList();
    }

    private static @Nullable Located located(Node node, VersionReader reader) {
        var version = reader.version(node);
        return version == null ? null : new Located(node.place(), version);
    }

    private record Located(Place place, VersionDefinition version) {}

    private void checkSequence(List<Located> versions) {
        var names = new HashSet<String>();
        for (var each : versions) {
            if (!names.add(each.version().period().version())) {
                problems.add(each.place(), "an earlier version has the same name. Choose another.");
            }
        }
        for (int i = 1; i < versions.size(); i++) {
            checkPair(versions.get(i - 1).version(), versions.get(i));
        }
    }

    private void checkPair(VersionDefinition earlier, Located later) {
        var before = earlier.period();
        var after = later.version().period();
        if (after.from().isBefore(before.from())) {
            problems.add(later.place(), "the version before this one begins later. Put the oldest first.");
        } else if (before.to() == null) {
            problems.add(later.place(), "the version before this one has no end. Give it a to before this from.");
        } else if (!after.from().isAfter(before.to())) {
            problems.add(
                    later.place(), "the version before this one is still in force. Its to must be before this from.");
        }
    }
}
