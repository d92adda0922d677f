package se.samordnadplan.sip.canary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.SipPlan;

/**
 * Makes documents that have every field of the format, each text with a mark in it that must not be heard of again. Ids
 * are identity numbers. They are made from the records, so that no field can be forgotten.
 */
public final class Canary {

    /** The mark of every text. */
    public static final String SONG = "Kanarie";

    /** What every identity number begins with: a birth date. */
    static final String BORN = "19850117";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final BiFunction<String, Type, JsonNode> other;
    private final boolean withStrangers;
    private int count;

    private Canary(BiFunction<String, Type, JsonNode> other, boolean withStrangers) {
        this.other = other;
        this.withStrangers = withStrangers;
    }

    /** Values that can be read, of an established plan. */
    public static ObjectNode readable() {
        return readable(PlanStatus.ESTABLISHED);
    }

    /** Values that can be read. */
    public static ObjectNode readable(PlanStatus status) {
        return made(new Canary(Canary::sound, false), status);
    }

    /** No value but texts can be read, and each object has a name that the format does not have. */
    public static ObjectNode unreadable() {
        var plan = new Canary((name, type) -> unsound(type), true).object(SipPlan.class);
        return plan.put("formatVersion", "1.0");
    }

    /** All values can be read, and each object has a name that the format does not have. */
    public static ObjectNode withStrangers() {
        return made(new Canary(Canary::sound, true), PlanStatus.ESTABLISHED);
    }

    /** No text is within its bounds. */
    public static String tooLong() {
        return readable().toString().replace(SONG, SONG.repeat(4000));
    }

    /** What is no plan, or no JSON, near the mark. */
    public static Stream<String> malformed() {
        return Stream.of(
                SONG,
                "{" + SONG + "}",
                "{\"" + SONG + "\"",
                "{\"id\": \"" + SONG,
                "{\"id\": \"" + SONG + "\\x\"}",
                "{\"id\": " + SONG + "}",
                "{\"" + SONG + "\": 1, \"" + SONG + "\": 2}",
                "{\"formatVersion\": \"" + SONG + "\"}",
                "{\"formatVersion\": " + identityNumber(100) + "}",
                "{\"formatVersion\": \"1.0\"} " + SONG,
                "[\"" + SONG + "\"]",
                "\"" + SONG + "\"",
                identityNumber(100),
                "{\"formatVersion\": \"1.0\", \"version\": 1" + SONG + "}",
                "{\"formatVersion\": \"1.0\", \"version\": "
                        + identityNumber(100).repeat(3) + "}",
                "{\"formatVersion\": \"1.0\", \"need\": {\"identifiedOn\": \"" + BORN.substring(0, 4) + "-01-17 " + SONG
                        + "\"}}",
                "{\"formatVersion\": \"1.0\", \"overallResponsibleBody\": \"" + SONG + "\\uD800\"}");
    }

    /** All of the above, each on one line. */
    public static Stream<String> documents() {
        return Stream.of(
                        Stream.of(PlanStatus.values())
                                .map(status -> readable(status))
                                .map(ObjectNode::toString),
                        Stream.of(unreadable().toString(), withStrangers().toString(), tooLong()),
                        malformed())
                .flatMap(each -> each);
    }

    private static ObjectNode made(Canary canary, PlanStatus status) {
        return canary.object(SipPlan.class)
                .put("formatVersion", "1.0")
                .put("planType", "SIP")
                .put("status", status.name());
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
            return NODES.textNode(name.equals("id") ? identityNumber(100 + count++) : SONG + count++);
        }
        return type instanceof Class<?> plain && plain.isRecord() ? object(plain) : other.apply(name, type);
    }

    private static JsonNode sound(String name, Type type) {
        if (type == LocalDate.class) {
            return NODES.textNode(
                    name.equals("birthDate") ? LocalDate.of(1985, 1, 17).toString() : "2026-01-05");
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

    /** A number where none is wanted, or one that is too large; else a text. */
    private static JsonNode unsound(Type type) {
        return type == Integer.class || type == Boolean.class
                ? NODES.numberNode(Long.parseLong(identityNumber(100)))
                : NODES.textNode(SONG);
    }

    /**
     * A valid personnummer.
     *
     * @param serial three digits, not 000
     */
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
