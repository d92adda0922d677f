package se.samordnadplan.sip.cli.catalogue.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Some paths of a document with what tells their surroundings: ids, kinds and states. */
final class Excerpt {

    /** Stands for what is left out: as an element, or as the name of a member. */
    static final String ELLIPSIS = "…";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Set<String> LABELS = Set.of("id", "type", "status", "decision", "role", "body", "principal");
    private static final int DEEPEST = 2;

    private final Set<String> shown;

    private Excerpt(Collection<String> shown) {
        this.shown = new LinkedHashSet<>(shown);
    }

    /** The text of the excerpt; empty where the document has none of the paths. */
    static String of(JsonNode document, Collection<String> paths, Collection<String> differences) {
        var excerpt = new Excerpt(paths);
        if (excerpt.shown.stream().allMatch(path -> document.at(path).isMissingNode())
                && excerpt.parents(document).isEmpty()) {
            return "";
        }
        differences.forEach(path -> excerpt.explain(document.at(path), document));
        return Layout.of(excerpt.part("", document));
    }

    /** The objects that would hold a path that is not there. */
    private List<String> parents(JsonNode document) {
        return shown.stream()
                .map(path -> path.substring(0, path.lastIndexOf('/')))
                .filter(path -> !path.isEmpty() && !document.at(path).isMissingNode())
                .toList();
    }

    /** Shows who or what is meant by a reference. */
    private void explain(JsonNode value, JsonNode document) {
        if (value.isArray()) {
            value.forEach(element -> explain(element, document));
        }
        for (var list : List.of("participants", "bodies")) {
            for (int i = 0; value.isTextual() && i < document.path(list).size(); i++) {
                if (document.path(list).path(i).path("id").equals(value)) {
                    shown.add("/" + list + "/" + i + "/id");
                }
            }
        }
    }

    private JsonNode part(String path, JsonNode node) {
        if (shown.contains(path)) {
            return summary(node, 0);
        }
        if (node.isObject()) {
            return object(path, node);
        }
        return node.isArray() ? list(path, node) : node;
    }

    private JsonNode object(String path, JsonNode node) {
        var object = NODES.objectNode();
        var names = node.fieldNames();
        while (names.hasNext()) {
            var name = names.next();
            boolean label = !path.isEmpty() && LABELS.contains(name);
            if (label || leadsOn(path + "/" + name)) {
                object.set(name, label ? node.get(name) : part(path + "/" + name, node.get(name)));
            }
        }
        return object.size() == node.size() ? object : object.putNull(ELLIPSIS);
    }

    private JsonNode list(String path, JsonNode node) {
        var list = NODES.arrayNode();
        for (int i = 0; i < node.size(); i++) {
            if (leadsOn(path + "/" + i)) {
                list.add(part(path + "/" + i, node.get(i)));
            } else if (list.isEmpty() || !list.get(list.size() - 1).asText().equals(ELLIPSIS)) {
                list.add(ELLIPSIS);
            }
        }
        return list;
    }

    private boolean leadsOn(String path) {
        return shown.stream().anyMatch(it -> it.equals(path) || it.startsWith(path + "/"));
    }

    /** A value without what lies deep inside it. */
    private static JsonNode summary(JsonNode node, int depth) {
        if (!node.isContainerNode() || node.isEmpty()) {
            return node;
        }
        if (node.isArray()) {
            var list = NODES.arrayNode();
            if (depth >= DEEPEST && node.get(0).isContainerNode()) {
                return list.add(ELLIPSIS);
            }
            node.forEach(element -> list.add(summary(element, depth + 1)));
            return list;
        }
        var object = NODES.objectNode();
        if (depth >= DEEPEST) {
            return object.putNull(ELLIPSIS);
        }
        node.fieldNames().forEachRemaining(name -> object.set(name, summary(node.get(name), depth + 1)));
        return object;
    }
}
