package se.samordnadplan.sip.validation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;
import se.samordnadplan.sip.model.SipPlan;

/**
 * Makes documents that have every field of the format, each text with a word in it that must not be heard of again. Ids
 * are identity numbers.
 */
final class Canary {

    /** What no report repeats. */
    static final String SONG = "Kanarie";

    /** What every id of a document begins with: a birth date. */
    static final String BORN = "19850117";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Function<Type, JsonNode> other;
    private final boolean withStrangers;
    private int count;

    private Canary(Function<Type, JsonNode> other, boolean withStrangers) {
        this.other = other;
        this.withStrangers = withStrangers;
    }

    /** Values that can be read. */
    static ObjectNode readable(String status) {
        var plan = new Canary(Canary::value, false).object(SipPlan.class);
        return plan.put("formatVersion", "1.0").put("planType", "SIP").put("status", status);
    }

    /** No value but texts can be read, and each object has a name that the format does not have. */
    static ObjectNode unreadable() {
        return new Canary(type -> NODES.textNode(SONG), true)
                .object(SipPlan.class)
                .put("formatVersion", "1.0");
    }

    /** All values can be read, and each object has a name that the format does not have. */
    static ObjectNode withStrangers() {
        return new Canary(Canary::value, true)
                .object(SipPlan.class)
                .put("formatVersion", "1.0")
                .put("planType", "SIP")
                .put("status", "ESTABLISHED");
    }

    private ObjectNode object(Class<?> type) {
        var object = NODES.objectNode();
        for (var component : type.getRecordComponents()) {
            object.set(component.getName(), field(component.getName(), component.getGenericType()));
        }
        if (withStrangers) {
            object.put(SONG + count++, SONG);
        }
        return object;
    }

    private JsonNode field(String name, Type type) {
        if (type instanceof ParameterizedType list) {
            var element = list.getActualTypeArguments()[0];
            return NODES.arrayNode().add(field(name, element)).add(field(name, element));
        }
        if (type == String.class) {
            return NODES.textNode(name.equals("id") ? identityNumber() : SONG + count++);
        }
        return type instanceof Class<?> plain && plain.isRecord() ? object(plain) : other.apply(type);
    }

    private static JsonNode value(Type type) {
        if (type == LocalDate.class) {
            return NODES.textNode("2026-01-05");
        }
        if (type == LocalTime.class) {
            return NODES.textNode("10:00");
        }
        if (type == Boolean.class) {
            return NODES.booleanNode(true);
        }
        return type == Integer.class
                ? NODES.numberNode(1)
                : NODES.textNode(((Class<?>) type).getEnumConstants()[0].toString());
    }

    /** A valid personnummer, each time another. */
    private String identityNumber() {
        return identityNumber(100 + count++);
    }

    /** A valid personnummer. */
    static String identityNumber(int serial) {
        var digits = BORN + serial;
        int sum = 0;
        for (int i = 2; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return digits + (10 - sum % 10) % 10;
    }
}
