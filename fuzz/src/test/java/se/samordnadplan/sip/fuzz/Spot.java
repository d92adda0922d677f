package se.samordnadplan.sip.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipPlan;

/**
 * A place in a plan where the format has a value, whether or not one stands there.
 *
 * @param parent the object or list
 * @param name the field; of an element that of its list
 * @param index of an element, from 0; negative for a field
 * @param type what the format asks for
 */
record Spot(JsonNode parent, String name, int index, Type type) {

    private static final int NO_ELEMENT = -1;

    /** All places of a plan. */
    static List<Spot> of(ObjectNode plan) {
        var spots = new ArrayList<Spot>();
        fields(plan, SipPlan.class, spots);
        return spots;
    }

    private static void fields(ObjectNode object, Class<?> type, List<Spot> spots) {
        for (var component : type.getRecordComponents()) {
            spots.add(new Spot(object, component.getName(), NO_ELEMENT, component.getGenericType()));
            inside(object.get(component.getName()), component.getName(), component.getGenericType(), spots);
        }
    }

    private static void inside(@Nullable JsonNode value, String name, Type type, List<Spot> spots) {
        var element = element(type);
        if (element.isPresent() && value instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                spots.add(new Spot(list, name, i, element.get()));
                inside(list.get(i), name, element.get(), spots);
            }
        } else if (value instanceof ObjectNode object && type instanceof Class<?> part && part.isRecord()) {
            fields(object, part, spots);
        }
    }

    /** What a list holds; nothing of another type. */
    static Optional<Type> element(Type type) {
        return type instanceof ParameterizedType list
                ? Optional.of(list.getActualTypeArguments()[0])
                : Optional.empty();
    }

    /** What stands there; null where nothing does. */
    @Nullable
    JsonNode value() {
        return index < 0 ? parent.get(name) : parent.get(index);
    }

    void put(JsonNode value) {
        if (parent instanceof ArrayNode list) {
            list.set(index, value);
        } else {
            ((ObjectNode) parent).set(name, value);
        }
    }

    void remove() {
        if (parent instanceof ArrayNode list) {
            list.remove(index);
        } else {
            ((ObjectNode) parent).remove(name);
        }
    }

    /** Puts one more element in front of this one; into a field just the value. */
    void insert(JsonNode value) {
        if (parent instanceof ArrayNode list) {
            list.insert(index, value);
        } else {
            put(value);
        }
    }
}
