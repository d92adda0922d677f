package se.samordnadplan.sip.validation.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.RuleId;

/** Makes the JSON Schema of the report from its records and their Javadoc. */
final class ReportSchema {

    private static final String ID = "https://samordnadplan.se/schema/report-1.0.json";
    private static final Set<String> FROM_ONE = Set.of("version", "line", "column");

    private ReportSchema() {}

    static ObjectNode make() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.DEFINITIONS_FOR_ALL_OBJECTS, Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT);
        config.forTypesInGeneral()
                .withPropertySorter((first, second) -> 0)
                .withCustomDefinitionProvider((type, context) -> scalar(type.getErasedType(), context))
                .withDescriptionResolver(scope -> description(scope.getType().getErasedType()));
        config.forFields()
                .withIgnoreCheck(ReportSchema::isLeftOut)
                .withPropertyNameOverrideResolver(ReportSchema::nameInJson)
                .withRequiredCheck(ReportSchema::isAlwaysThere)
                .withDescriptionResolver(ReportSchema::description)
                .withInstanceAttributeOverride((node, field, context) -> narrow(node, field));
        var schema = new SchemaGenerator(config.build()).generateSchema(ValidationReport.class);
        schema.put("$id", ID);
        schema.put("title", "Report on one coordinated individual plan, format version " + ValidationReport.VERSION);
        return inOrder(schema);
    }

    private static @Nullable String description(Class<?> type) {
        return type.isRecord() && type != RuleId.class ? Javadocs.ofRecord(type) : null;
    }

    private static @Nullable CustomDefinition scalar(Class<?> type, SchemaGenerationContext context) {
        var node = context.getGeneratorConfig().createObjectNode();
        if (type == RuleId.class) {
            node.put("type", "string").put("pattern", "^[a-z0-9-]{1,100}$");
        } else if (type == JsonPointer.class) {
            node.put("type", "string").put("format", "json-pointer");
        } else if (type == LocalDate.class) {
            node.put("type", "string").put("format", "date").put("pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        } else if (type == Map.class) {
            var value =
                    node.put("type", "object").putObject("additionalProperties").putArray("anyOf");
            value.addObject().put("type", "string");
            value.addObject().put("type", "integer");
            value.addObject().put("type", "array").putObject("items").put("type", "string");
        } else {
            return null;
        }
        return new CustomDefinition(node, true);
    }

    private static boolean isLeftOut(FieldScope field) {
        return Modifier.isStatic(field.getRawMember().getModifiers())
                || field.getAnnotationConsideringFieldAndGetter(JsonIgnore.class) != null;
    }

    private static @Nullable String nameInJson(FieldScope field) {
        var property = field.getAnnotationConsideringFieldAndGetter(JsonProperty.class);
        return property == null ? null : property.value();
    }

    /** What may be null is left out of the JSON, and so is an empty list of weakened rules. */
    private static boolean isAlwaysThere(FieldScope field) {
        return !field.getRawMember().getAnnotatedType().isAnnotationPresent(Nullable.class)
                && !field.getDeclaredName().equals("weakened");
    }

    private static @Nullable String description(FieldScope field) {
        return field.isFakeContainerItemScope()
                ? null
                : Javadocs.ofComponent(field.getRawMember().getDeclaringClass(), field.getDeclaredName())
                        .orElse(null);
    }

    private static void narrow(ObjectNode node, FieldScope field) {
        var type = field.getType().getErasedType();
        var name = field.getDeclaredName();
        if (name.equals("reportVersion")) {
            node.put("const", ValidationReport.VERSION);
        } else if (name.equals("sha256")) {
            node.put("pattern", "^[0-9a-f]{64}$");
        } else if (type == Integer.class || type == int.class) {
            node.put("minimum", FROM_ONE.contains(name) ? 1 : 0);
        }
    }

    /** What the schema is comes first, the definitions last. */
    private static ObjectNode inOrder(ObjectNode schema) {
        var ordered = schema.objectNode();
        for (var name : new String[] {"$schema", "$id", "title", "description"}) {
            ordered.set(name, schema.get(name));
        }
        schema.properties().stream()
                .filter(entry -> !entry.getKey().equals("$defs"))
                .forEach(entry -> ordered.set(entry.getKey(), entry.getValue()));
        ordered.set("$defs", schema.get("$defs"));
        return ordered;
    }
}
