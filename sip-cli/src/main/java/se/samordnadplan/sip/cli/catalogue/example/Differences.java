package se.samordnadplan.sip.cli.catalogue.example;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Where two documents differ, but for their ids. */
final class Differences {

    private final Set<String> paths = new LinkedHashSet<>();

    private Differences() {}

    /** The paths of the outermost values that only one of the documents has, or that are not equal. */
    static Set<String> between(JsonNode one, JsonNode other) {
        var differences = new Differences();
        differences.compare("", one, other);
        differences.paths.remove("/id");
        return differences.paths;
    }

    private void compare(String path, JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            one.fieldNames().forEachRemaining(name -> compare(path + "/" + name, one.get(name), other.path(name)));
            other.fieldNames().forEachRemaining(name -> {
                if (!one.has(name)) {
                    paths.add(path + "/" + name);
                }
            });
        } else if (isListOfObjects(one) && isListOfObjects(other)) {
            for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
                compare(path + "/" + i, one.path(i), other.path(i));
            }
        } else if (!one.equals(other)) {
            paths.add(path);
        }
    }

    private static boolean isListOfObjects(JsonNode node) {
        return node.isArray() && !node.isEmpty() && node.get(0).isObject();
    }
}
