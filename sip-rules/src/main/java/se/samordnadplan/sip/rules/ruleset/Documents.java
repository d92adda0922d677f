package se.samordnadplan.sip.rules.ruleset;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the sources that a file lists. */
final class Documents {

    private final Problems problems;
    private final Values values;

    Documents(Problems problems) {
        this.problems = problems;
        this.values = new Values(problems);
    }

    Map<String, Document> read(Fields file) {
        var documents = new LinkedHashMap<String, Document>();
        for (var entry : file.entries("documents")) {
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
        return title == null ? null : new Document(title, Boolean.TRUE.equals(statute));
    }
}
