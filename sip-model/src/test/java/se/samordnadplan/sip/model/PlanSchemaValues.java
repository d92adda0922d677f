package se.samordnadplan.sip.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.constraint.MunicipalityCode;
import se.samordnadplan.sip.model.constraint.OrganizationNumber;
import se.samordnadplan.sip.model.constraint.RegionCode;
import se.samordnadplan.sip.model.internal.Limits;

/** What the JSON Schema says of values that are neither objects nor lists. */
final class PlanSchemaValues {

    /** The Unicode property White_Space, which regular expressions have no common name for. */
    private static final String SPACE =
            "\\u0009-\\u000d\\u0020\\u0085\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000";

    private static final String NOT_BLANK = "[^" + SPACE + "]";
    private static final String DATE = "^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$";
    private static final String TIME = "^(?:[01][0-9]|2[0-3]):[0-5][0-9]$";
    private static final Map<Class<? extends Annotation>, Integer> DIGITS =
            Map.of(MunicipalityCode.class, 4, RegionCode.class, 2, OrganizationNumber.class, 10);

    private PlanSchemaValues() {}

    /** The schema of a field's values; null where they are objects or lists. */
    static @Nullable ObjectNode of(FieldScope field, boolean required, @Nullable Integer maxLength) {
        var type = field.getType().getErasedType();
        if (type.isEnum()) {
            return words(type, required);
        }
        if (type == Integer.class) {
            return node("integer", required).put("minimum", Limits.LEAST_NUMBER).put("maximum", Limits.GREATEST_NUMBER);
        }
        if (type == LocalDate.class) {
            return ofForm("date", DATE, 10, required);
        }
        if (type == LocalTime.class) {
            return ofForm(null, TIME, 5, required);
        }
        if (type == Boolean.class) {
            return node("boolean", required);
        }
        return type == String.class ? text(field, required, maxLength) : null;
    }

    private static ObjectNode node(String type, boolean required) {
        var node = JsonNodeFactory.instance.objectNode();
        if (required) {
            return node.put("type", type);
        }
        node.putArray("type").add(type).add("null");
        return node;
    }

    private static ObjectNode words(Class<?> type, boolean required) {
        var node = node("string", required);
        var words = node.putArray("enum");
        for (var word : type.getEnumConstants()) {
            words.add(((Enum<?>) word).name());
        }
        if (!required) {
            words.addNull();
        }
        return node;
    }

    /** The length, too: some tools take the end of a pattern for the end of a line. */
    private static ObjectNode ofForm(@Nullable String format, String pattern, int length, boolean required) {
        var node = node("string", required);
        if (format != null) {
            node.put("format", format);
        }
        return node.put("pattern", pattern).put("maxLength", length);
    }

    /** Blank text is absent text: it is admitted where absence is. */
    private static ObjectNode text(FieldScope field, boolean required, @Nullable Integer maxLength) {
        var node = node("string", required);
        if (field.getName().equals("formatVersion")) {
            return node.put("const", SipJson.FORMAT_VERSION);
        }
        if (required) {
            node.put("pattern", field.getName().equals("value") ? "^[0-9A-Za-z]{12}$" : NOT_BLANK);
        }
        DIGITS.forEach((constraint, digits) -> {
            if (field.getAnnotation(constraint) != null) {
                node.put("pattern", "^(?:[0-9]{" + digits + "}|[" + SPACE + "]*)$");
            }
        });
        return maxLength == null ? node : node.put("maxLength", maxLength);
    }
}
