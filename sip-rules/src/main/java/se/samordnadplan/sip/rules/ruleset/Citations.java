package se.samordnadplan.sip.rules.ruleset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Citation;
import se.samordnadplan.sip.rules.DatedCitation;
import se.samordnadplan.sip.rules.file.Fields;
import se.samordnadplan.sip.rules.file.Near;
import se.samordnadplan.sip.rules.file.Node;
import se.samordnadplan.sip.rules.file.Problems;
import se.samordnadplan.sip.rules.file.Values;

/** Reads the citations of a row. */
final class Citations {

    private final Problems problems;
    private final Values values;
    private final Map<String, Document> documents;
    private final boolean complete;

    /**
     * Makes a reader.
     *
     * @param documents those that may be cited
     * @param complete false where there may be more, because what is extended could not be read whole
     */
    Citations(Problems problems, Map<String, Document> documents, boolean complete) {
        this.problems = problems;
        this.values = new Values(problems);
        this.documents = documents;
        this.complete = complete;
    }

    @Nullable
    List<DatedCitation> read(Node node) {
        return values.list(node, this::citation);
    }

    private @Nullable DatedCitation citation(Node node) {
        var fields = Fields.of(node, problems, "document", "section", "from", "to");
        if (fields == null) {
            return null;
        }
        var document = fields.require("document", this::document);
        var section = fields.require("section", values::text);
        var from = fields.read("from", values::date);
        var to = fields.read("to", values::date);
        if (from != null && to != null && to.isBefore(from)) {
            problems.add(
                    Objects.requireNonNull(fields.node("to")).place(),
                    "the source ends before it begins. Maybe from and to are swapped.");
        }
        return document == null || section == null
                ? null
                : new DatedCitation(new Citation(document.title(), section), from, to, document.statute());
    }

    private @Nullable Document document(Node node) {
        var key = values.text(node);
        if (key == null) {
            return null;
        }
        var document = documents.get(key);
        return document != null || !complete
                ? document
                : values.refuse(
                        node,
                        "no document is listed by this name. List it under documents."
                                + Near.suggestion(key, documents.keySet()));
    }
}
