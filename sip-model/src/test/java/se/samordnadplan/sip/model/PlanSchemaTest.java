package se.samordnadplan.sip.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlanSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanSchema.text(), InputFormat.JSON);

    /** Values of every kind, right in some places and wrong in the others. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-1",
            "1",
            "2147483647",
            "2147483648",
            "1.5",
            "1e99",
            "\"\"",
            "\" \\u00a0\"",
            "\"\\u0085\"",
            "\"x\"",
            "\"SIP\"",
            "\" SIP\"",
            "\"sip\"",
            "\"GIVEN\"",
            "\"OTHER\"",
            "\"PROFESSIONAL\"",
            "\"true\"",
            "\"1\"",
            "\"2026-03-01\"",
            "\"2026-3-1\"",
            "\"2026-13-01\"",
            "\"2026-03-32\"",
            "\"2026-03-01\\n\"",
            "\" 2026-03-01\"",
            "\"2026-03-01T00:00\"",
            "\"10:00\"",
            "\"10:00\\n\"",
            "\"24:00\"",
            "\"10:60\"",
            "\"10:00:00\"",
            "\"0180\"",
            "\"191212121212\"",
            "[]",
            "[null]",
            "[\"\"]",
            "[\" \"]",
            "[1]",
            "[\"x\"]",
            "[{}]",
            "[[]]",
            "{}",
            "{\"x\":1}",
            "[null,{}]",
            "{\"live\":true}",
            "{\"valid\":true}");

    private static boolean accepts(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
    }

    private static boolean reads(String json) {
        try {
            SipJson.read(json);
            return true;
        } catch (SipJsonException e) {
            return false;
        }
    }

    @Test
    void isInStepWithTheRecords() throws IOException {
        var file = Repository.ROOT.resolve("sip-model/src/main/resources/META-INF/sip/schema/plan.schema.json");
        if (Boolean.getBoolean("sip.update")) {
            Files.writeString(file, PlanSchema.text());
        }

        assertThat(file)
                .as("the schema is stale: run the tests of sip-model with -Dsip.update=true")
                .content()
                .isEqualTo(PlanSchema.text());
        assertThat(PlanSchemaTest.class.getResource("/META-INF/sip/schema/plan.schema.json"))
                .isNotNull();
    }

    @Test
    void isItselfValid() {
        var dialect = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(dialect.validate(PlanSchema.text(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void describesEveryFieldOfEveryObjectAndAdmitsNoOther() throws IOException {
        var schema = JSON.readTree(PlanSchema.text());
        var objects = new ArrayList<JsonNode>(List.of(schema));
        schema.get("$defs").forEach(objects::add);

        assertThat(objects).hasSize(25).allSatisfy(object -> {
            assertThat(object.get("additionalProperties"))
                    .isEqualTo(JSON.getNodeFactory().booleanNode(false));
            assertThat(object.get("properties"))
                    .allSatisfy(field ->
                            assertThat(field.path("description").asText()).contains(": "));
        });
    }

    static List<Path> readableExamples() {
        return SipJsonWritingTest.readableExamples();
    }

    @ParameterizedTest
    @MethodSource("readableExamples")
    void acceptsTheExamples(Path file) {
        assertThat(SCHEMA.validate(Repository.text(file), InputFormat.JSON)).isEmpty();
    }

    @Test
    void acceptsAPlanWithEveryField() throws IOException {
        assertThat(SCHEMA.validate(full().toString(), InputFormat.JSON)).isEmpty();
    }

    /** A document with every field, with the codes and numbers that the constraints ask for. */
    private static ObjectNode full() throws IOException {
        var codes = Map.of(
                "municipality", "0180", "region", "01", "organizationNumber", "5560360793", "value", "191212121212");
        var plan = (ObjectNode) JSON.readTree(SipJson.write(Filled.plan()));
        codes.forEach((name, code) -> plan.findParents(name).forEach(parent -> ((ObjectNode) parent).put(name, code)));
        return plan;
    }

    @Test
    void refusesWhatReadingRefusesWhicheverValueStandsWhereverItStands() throws IOException {
        var wrong = new ArrayList<String>();
        int refused = 0;
        for (var document : changed(full())) {
            if (!reads(document)) {
                refused++;
                if (accepts(document)) {
                    wrong.add(document);
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(refused).isGreaterThan(5_000);
    }

    /** The document with each of the values in the place of each value, one at a time, and with a name more in each object. */
    private static List<String> changed(ObjectNode document) throws IOException {
        var documents = new ArrayList<String>();
        for (var holder : containers(document)) {
            for (var place : places(holder)) {
                var value = get(holder, place);
                set(holder, place, JSON.getNodeFactory().textNode("@"));
                var text = document.toString();
                VALUES.forEach(other -> documents.add(text.replace("\"@\"", other)));
                set(holder, place, value);
            }
            if (holder instanceof ObjectNode object) {
                object.put("x", 1);
                documents.add(document.toString());
                object.remove("x");
            }
        }
        return documents;
    }

    /** Objects and lists; of a list only the first element, the others are like it. */
    private static List<JsonNode> containers(JsonNode node) {
        var found = new ArrayList<JsonNode>();
        if (node.isContainerNode()) {
            found.add(node);
            if (node.isArray()) {
                found.addAll(containers(node.get(0)));
            } else {
                node.forEach(child -> found.addAll(containers(child)));
            }
        }
        return found;
    }

    private static List<String> places(JsonNode holder) {
        var places = new ArrayList<String>();
        if (holder.isArray()) {
            return List.of("0");
        }
        holder.fieldNames().forEachRemaining(places::add);
        return places;
    }

    private static JsonNode get(JsonNode holder, String place) {
        return holder.isArray() ? holder.get(0) : holder.get(place);
    }

    private static void set(JsonNode holder, String place, JsonNode value) {
        if (holder instanceof ArrayNode array) {
            array.set(0, value);
        } else {
            ((ObjectNode) holder).set(place, value);
        }
    }

    @Test
    void admitsAbsentNullAndBlankForEachOptionalField() throws IOException {
        var document = full();
        for (var holder : containers(document)) {
            if (holder instanceof ObjectNode object) {
                for (var name : places(object)) {
                    var value = object.get(name);
                    object.putNull(name);
                    var withNull = document.toString();
                    object.put(name, " \u00a0");
                    var blank = document.toString();
                    object.set(name, value);

                    boolean required = REQUIRED.contains(name) && !isOptional(object, name);
                    assertThat(accepts(withNull)).as(name).isEqualTo(!required);
                    boolean text = value.isTextual() && reads(blank);
                    assertThat(accepts(blank)).as(name).isEqualTo(!required && text);
                }
            }
        }
    }

    private static final List<String> REQUIRED = List.of(
            "formatVersion",
            "id",
            "planType",
            "status",
            "individual",
            "type",
            "value",
            "name",
            "kind",
            "role",
            "decision",
            "description",
            "participant",
            "on",
            "system",
            "code");

    /** Names that are required in one object and optional in another. */
    private static boolean isOptional(ObjectNode object, String name) {
        return switch (name) {
            case "status" -> !object.has("formatVersion");
            case "name" -> !object.has("kind");
            case "description" -> !object.has("id");
            case "on", "system" -> name.equals("on") ? object.has("code") : !object.has("code");
            default -> false;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`,\"version\":1.0`", // a whole number to JSON Schema
                "`,\"version\":1e0`",
                "`,\"consent\":{\"decision\":\"GIVEN\",\"decidedOn\":\"2026-02-30\"}`", // a pattern knows no months
                "`,\"status\":\"CLOSED\"`", // a name that stands twice
                "`,\"source\":{\"system\":\"\\ud83d\"}`", // half a character
            })
    void cannotSayEverythingThatReadingRefuses(String more) {
        var json =
                "{\"formatVersion\":\"1.0\",\"id\":\"x\",\"planType\":\"SIP\",\"status\":\"CLOSED\",\"individual\":{}"
                        + more + "}";

        assertThat(reads(json)).isFalse();
        assertThat(accepts(json)).isTrue();
    }

    @Test
    void boundsTextsAndLists() {
        var json = "{\"formatVersion\":\"1.0\",\"id\":\"%s\",\"planType\":\"SIP\",\"status\":\"CLOSED\","
                + "\"individual\":{},\"delivery\":{\"copies\":[%s]}}";

        assertThat(accepts(json.formatted("x".repeat(64), "\"p\"" + ",\"p\"".repeat(999))))
                .isTrue();
        assertThat(accepts(json.formatted("x".repeat(65), ""))).isFalse();
        assertThat(accepts(json.formatted("x", "\"p\"" + ",\"p\"".repeat(1_000))))
                .isFalse();
    }
}
