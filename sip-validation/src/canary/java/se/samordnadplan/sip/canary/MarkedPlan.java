package se.samordnadplan.sip.canary;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.constraint.EmailAddress;
import se.samordnadplan.sip.model.constraint.HsaId;
import se.samordnadplan.sip.model.constraint.MunicipalityCode;
import se.samordnadplan.sip.model.constraint.OrganizationNumber;
import se.samordnadplan.sip.model.constraint.PhoneNumber;
import se.samordnadplan.sip.model.constraint.RegionCode;
import se.samordnadplan.sip.model.party.Identifier;

/** A plan that says what it said, with a mark in every text, and in which every id is an identity number. */
public final class MarkedPlan {

    /** Registers of which everybody may know every number. */
    private static final Set<Class<? extends Annotation>> PUBLIC =
            Set.of(MunicipalityCode.class, RegionCode.class, OrganizationNumber.class);

    private final Map<String, String> ids = new HashMap<>();

    private MarkedPlan(JsonNode plan) {
        plan.findValues("id")
                .forEach(id -> ids.computeIfAbsent(id.asText(), unused -> Canary.identityNumber(200 + ids.size())));
    }

    /** The plan with its marks. */
    public static JsonNode of(JsonNode plan) {
        return new MarkedPlan(plan).object(plan, SipPlan.class);
    }

    private JsonNode object(JsonNode object, Class<?> type) {
        if (!(object instanceof ObjectNode found)) {
            return object;
        }
        var marked = found.deepCopy();
        for (var component : type.getRecordComponents()) {
            if (marked.has(component.getName())) {
                marked.set(
                        component.getName(),
                        value(marked.get(component.getName()), component.getGenericType(), component));
            }
        }
        return marked;
    }

    private JsonNode value(JsonNode value, Type type, RecordComponent component) {
        if (type instanceof ParameterizedType list) {
            var marked = JsonNodeFactory.instance.arrayNode();
            value.forEach(element -> marked.add(value(element, list.getActualTypeArguments()[0], component)));
            return value.isArray() ? marked : value;
        }
        if (type == String.class && value.isTextual()) {
            return JsonNodeFactory.instance.textNode(text(value.textValue(), component));
        }
        return type instanceof Class<?> plain && plain.isRecord() ? object(value, plain) : value;
    }

    private String text(String text, RecordComponent component) {
        if (ids.containsKey(text)) {
            return ids.get(text);
        }
        if (component.getName().equals("formatVersion") || PUBLIC.stream().anyMatch(it -> has(component, it))) {
            return text;
        }
        if (component.getDeclaringRecord() == Identifier.class) {
            return Canary.identityNumber(199);
        }
        if (has(component, PhoneNumber.class)) {
            return "+46" + Canary.identityNumber(198).substring(2);
        }
        if (has(component, EmailAddress.class)) {
            return Canary.SONG + "@example.se";
        }
        return has(component, HsaId.class) ? text.replaceFirst("-.*", "-") + Canary.SONG : Canary.SONG + " " + text;
    }

    private static boolean has(RecordComponent component, Class<? extends Annotation> constraint) {
        return component.getAccessor().isAnnotationPresent(constraint);
    }
}
