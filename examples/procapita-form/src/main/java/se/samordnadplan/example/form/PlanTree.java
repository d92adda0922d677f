package se.samordnadplan.example.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A plan document in the making: values are put where pointers say, and what lies on the way is made. */
final class PlanTree {

    final ObjectNode root = JsonNodeFactory.instance.objectNode();

    /** False where an element of a list would come before the one it follows. */
    boolean put(List<String> place, JsonNode value) {
        JsonNode at = root;
        for (int i = 0; i < place.size() - 1; i++) {
            at = child(at, place.get(i), isIndex(place.get(i + 1)));
            if (at.isMissingNode()) {
                return false;
            }
        }
        ((ObjectNode) at).set(place.get(place.size() - 1), value);
        return true;
    }

    private static JsonNode child(JsonNode at, String name, boolean list) {
        if (at instanceof ArrayNode elements) {
            if (Integer.parseInt(name) == elements.size()) {
                elements.addObject();
            }
            return elements.path(Integer.parseInt(name));
        }
        if (!at.has(name)) {
            ((ObjectNode) at).set(name, list ? elements() : JsonNodeFactory.instance.objectNode());
        }
        return at.path(name);
    }

    private static ArrayNode elements() {
        return JsonNodeFactory.instance.arrayNode();
    }

    private static boolean isIndex(String name) {
        return Character.isDigit(name.charAt(0));
    }
}
