package se.samordnadplan.sip.cli.catalogue.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes an excerpt: what is short on one line, the rest indented. */
final class Layout {

    private static final int WIDTH = 90;

    private Layout() {}

    static String of(JsonNode excerpt) {
        return block(excerpt, "");
    }

    private static String indented(JsonNode node, String indent) {
        var line = line(node);
        return indent.length() + line.length() <= WIDTH ? line : block(node, indent);
    }

    private static String block(JsonNode node, String indent) {
        var deeper = indent + "  ";
        var parts = parts(node, value -> indented(value, deeper));
        return open(node) + "\n" + deeper + String.join(",\n" + deeper, parts) + "\n" + indent + close(node);
    }

    private static String line(JsonNode node) {
        if (!node.isContainerNode()) {
            return node.toString();
        }
        return open(node) + String.join(", ", parts(node, Layout::line)) + close(node);
    }

    private static List<String> parts(JsonNode node, Function<JsonNode, String> inner) {
        var parts = new ArrayList<String>();
        if (node.isObject()) {
            node.properties().forEach(member -> parts.add(member(member.getKey(), member.getValue(), inner)));
        } else {
            node.forEach(element ->
                    parts.add(element.asText().equals(Excerpt.ELLIPSIS) ? Excerpt.ELLIPSIS : inner.apply(element)));
        }
        return parts;
    }

    private static String member(String name, JsonNode value, Function<JsonNode, String> inner) {
        return name.equals(Excerpt.ELLIPSIS) ? name : "\"" + name + "\": " + inner.apply(value);
    }

    private static String open(JsonNode node) {
        return node.isObject() ? "{" : "[";
    }

    private static String close(JsonNode node) {
        return node.isObject() ? "}" : "]";
    }
}
