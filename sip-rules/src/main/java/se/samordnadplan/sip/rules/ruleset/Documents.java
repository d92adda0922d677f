package se.samordnadplan.sip.rules.ruleset;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.file.Fields;
import se.samordnadplan.sip.rules.file.Node;
import se.samordnadplan.sip.rules.file.Problems;
import se.samordnadplan.sip.rules.file.Values;

/** Reads the sources that a file lists. */
final class Documents {

    private final Problems problems;
    private final Values values;
    private final boolean usersOwn;

    Documents(Problems problems, boolean usersOwn) {
        this.problems = problems;
        this.values = new Values(problems);
        this.usersOwn = usersOwn;
    }

    /** The sources by the short name that citations use; those of shipped sets are what they are. */
    Map<String, Document> read(Fields file, Set<String> shipped) {
        var documents = new LinkedHashMap<String, Document>();
        for (var entry : file.entries("documents")) {
            if (shipped.contains(entry.name())) {
                problems.add(
                        entry.place(),
                        "a shipped rule set lists a source by this name. Cite that one, or choose another name.");
            }
            var document = document(entry);
            documents.put(entry.name(), document == null ? new Document("", false) : document);
        }
        return documents;
    }

    private @Nullable Document document(Node.Entry entry) {
        var fields = Fields.of(entry.value(), entry.place(), problems, "title", "publisher", "date", "statute");
        if (fields == null) {
            return null;
        }
        var title = fields.require("title", values::text);
        fields.read("publisher", values::text);
        fields.read("date", values::date);
        var statute = fields.read("statute", values::bool);
        if (usersOwn && Boolean.TRUE.equals(statute)) {
            problems.add(
                    Objects.requireNonNull(fields.node("statute")).place(),
                    "only shipped rule sets say what is a statute on the plan. Leave it out, or cite theirs.");
        }
        return title == null ? null : new Document(title, Boolean.TRUE.equals(statute));
    }
}
