package se.samordnadplan.sip.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.Type;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/** Makes values for the fields of a plan: mostly such as fit, at the edges of what is allowed, now and then others. */
final class Values {

    /** In every free text; no report repeats it. */
    static final String SONG = "Kanarie";

    /** Of an identity number; no report repeats it. */
    static final String BORN = "1212121212";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final LocalDate MON_2026_03_02 = LocalDate.of(2026, 3, 2);
    private static final int ODD_ONE_IN = 12;
    private static final int DEEPEST = 4;
    private static final int MORE_THAN_A_LIST_HOLDS = 1001;
    private static final Set<String> REFERENCES = Set.of(
            "body",
            "identifiedBy",
            "assessedBy",
            "givenBy",
            "documentedBy",
            "sentBy",
            "invitees",
            "chair",
            "documenter",
            "attendees",
            "responsible",
            "followUpResponsible",
            "responsibleBody",
            "overallResponsibleBody",
            "participant",
            "meeting",
            "by",
            "copies",
            "originalHeldBy",
            "closedBy");
    private static final List<String> DATES = List.of(
            "2010-01-01",
            "2009-12-31",
            "2017-12-31",
            "2018-01-01",
            "2020-02-29",
            "2099-12-31",
            "2100-01-01",
            "2008-03-02",
            "0000-01-01",
            "9999-12-31");
    private static final List<String> ODD_IDS = List.of(
            "x", "p1", "a/b~c", "åäö 😀", "191212121212", "19121212-1212", "1212121212", "\u00A0", "", "\u0000", "*");
    private static final List<String> CODES = List.of(
            "2480",
            "24",
            "9999",
            "2120002908",
            "SE2120002908-A1",
            "XU045",
            "KVA",
            "191212121212",
            "201212121212",
            "19121272-1219",
            "a@b.se",
            "090-123 45",
            "+46 90 12345");
    private static final List<Integer> LENGTHS =
            List.of(0, 1, 50, 51, 64, 65, 100, 200, 254, 255, 1000, 4000, 4001, 20001);

    private final FuzzedDataProvider data;
    private final List<String> ids;

    /** For a plan with some ids. */
    Values(FuzzedDataProvider data, List<String> ids) {
        this.data = data;
        this.ids = ids;
    }

    JsonNode of(Type type, String name) {
        return of(type, name, 0);
    }

    private JsonNode of(Type type, String name, int depth) {
        if (oneIn(ODD_ONE_IN)) {
            return odd();
        }
        var element = Spot.element(type);
        if (element.isPresent()) {
            return list(element.get(), name, depth);
        }
        var plain = (Class<?>) type;
        return plain.isRecord() ? object(plain, depth) : scalar(plain, name);
    }

    private JsonNode list(Type element, String name, int depth) {
        var list = NODES.arrayNode();
        int size = oneIn(100) ? MORE_THAN_A_LIST_HOLDS : data.consumeInt(0, 3);
        for (int i = 0; i < size; i++) {
            list.add(of(element, name, depth + 1));
        }
        return list;
    }

    private ObjectNode object(Class<?> type, int depth) {
        var object = NODES.objectNode();
        for (var component : type.getRecordComponents()) {
            if (depth < DEEPEST && data.consumeBoolean()) {
                object.set(component.getName(), of(component.getGenericType(), component.getName(), depth + 1));
            }
        }
        return object;
    }

    private JsonNode scalar(Class<?> type, String name) {
        if (type == String.class) {
            return NODES.textNode(text(name));
        }
        if (type == LocalDate.class) {
            return NODES.textNode(date());
        }
        if (type == LocalTime.class) {
            return NODES.textNode(data.pickValue(List.of("00:00", "10:00", "23:59")));
        }
        if (type == Boolean.class) {
            return NODES.booleanNode(data.consumeBoolean());
        }
        return type == Integer.class
                ? NODES.numberNode(data.pickValue(List.of(1, 2, 3, Integer.MAX_VALUE)))
                : NODES.textNode(data.pickValue(type.getEnumConstants()).toString());
    }

    private String date() {
        return oneIn(4)
                ? data.pickValue(DATES)
                : MON_2026_03_02.plusDays(data.consumeInt(-120, 120)).toString();
    }

    private String text(String name) {
        if (name.equals("id") || REFERENCES.contains(name)) {
            return ids.isEmpty() || oneIn(6) ? data.pickValue(ODD_IDS) : data.pickValue(ids);
        }
        if (oneIn(3)) {
            return data.pickValue(CODES);
        }
        var text = SONG + " " + data.consumeString(8);
        return oneIn(4) ? SONG.repeat(4000).substring(0, data.pickValue(LENGTHS)) : text;
    }

    private JsonNode odd() {
        return switch (data.consumeInt(0, 11)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.numberNode(0);
            case 2 -> NODES.numberNode(1.0);
            case 3 -> NODES.numberNode(BigInteger.TEN.pow(data.consumeInt(9, 40)));
            case 4 -> NODES.textNode("2026-02-30");
            case 5 -> NODES.textNode("\uD800");
            case 6 -> NODES.textNode(" \u00A0\u2028");
            case 7 -> NODES.objectNode().put(SONG, SONG);
            case 8 -> NODES.arrayNode().add(SONG).addNull();
            case 9 -> deep(data.consumeInt(1, 70));
            case 10 -> NODES.booleanNode(true);
            default -> NODES.textNode(SONG);
        };
    }

    private static JsonNode deep(int levels) {
        JsonNode node = NODES.objectNode();
        for (int i = 0; i < levels; i++) {
            node = NODES.arrayNode().add(node);
        }
        return node;
    }

    private boolean oneIn(int times) {
        return data.consumeInt(1, times) == times;
    }
}
