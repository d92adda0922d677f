package se.samordnadplan.sip.model;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.internal.JsonLayout;

/** Makes the JSON Schema of the plan from the records: their types, constraints and descriptions. */
final class PlanSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PlanSchema() {}

    /** The text of the schema, laid out as all JSON of the project. */
    static String text() {
        var schema = JSON.createObjectNode();
        var generated = generate();
        schema.set("$schema", generated.remove("$schema"));
        schema.put("title", "SIP 1.0");
        schema.put("description", "samordnad individuell plan: a coordinated individual plan, format version 1.0");
        schema.setAll(generated);
        try {
            return JSON.writer(JsonLayout.PRETTY).writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ObjectNode generate() {
        var config = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(
                        Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                        Option.DEFINITIONS_FOR_ALL_OBJECTS,
                        Option.INLINE_NULLABLE_SCHEMAS,
                        Option.PLAIN_DEFINITION_KEYS);
        config.forTypesInGeneral().withPropertySorter((one, other) -> 0);
        config.forFields()
                .withIgnoreCheck(FieldScope::isStatic)
                .withDescriptionResolver(PlanSchema::description)
                .withRequiredCheck(PlanSchema::isRequired)
                .withNullableCheck(PlanSchema::isOptionalPart)
                .withArrayMaxItemsResolver(field -> isList(field) ? maxSize(field) : null)
                .withDefaultResolver(PlanSchema::defaultValue)
                .withCustomDefinitionProvider((field, context) -> {
                    var value = PlanSchemaValues.of(field, isRequired(field), maxSize(field));
                    return value == null ? null : new CustomPropertyDefinition(value);
                });
        return new SchemaGenerator(config.build()).generateSchema(SipPlan.class);
    }

    private static @Nullable String description(FieldScope field) {
        var description = field.isFakeContainerItemScope() ? null : field.getAnnotation(JsonPropertyDescription.class);
        return description == null ? null : description.value();
    }

    private static boolean isRequired(FieldScope field) {
        return field.isFakeContainerItemScope() || field.getAnnotation(NotNull.class) != null;
    }

    /** What single values admit is told beside their type. */
    private static boolean isOptionalPart(FieldScope field) {
        return !isRequired(field)
                && (isList(field) || field.getType().getErasedType().isRecord());
    }

    private static boolean isList(FieldScope field) {
        return field.getType().isInstanceOf(List.class);
    }

    private static @Nullable Integer maxSize(FieldScope field) {
        var size = field.isFakeContainerItemScope() ? null : field.getAnnotation(Size.class);
        return size == null ? null : size.max();
    }

    private static @Nullable Object defaultValue(FieldScope field) {
        if (field.getType().getErasedType() == ActivityStatus.class) {
            return ActivityStatus.PLANNED;
        }
        return field.getName().equals("version") ? 1 : null;
    }
}
