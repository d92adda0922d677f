package se.samordnadplan.sip.validation.constraint;

import java.lang.annotation.Annotation;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.constraint.PlausibleBirthDate;
import se.samordnadplan.sip.model.constraint.PlausibleDate;
import se.samordnadplan.sip.model.party.Identifier;

/** The arguments that choose among the wordings of a rule, told from where the fault is. */
final class Wording {

    private static final String EXPECTED = "expected";
    private static final Set<String> BODY_FIELDS = Set.of("body", "responsibleBody", "overallResponsibleBody");

    private Wording() {}

    /** A missing field, or a list element that is null or blank. */
    static Map<String, Object> required(JsonPointer pointer) {
        return isIndex(lastToken(pointer)) ? Map.of(EXPECTED, "ELEMENT") : Map.of();
    }

    /** What kind of thing the reference should name. */
    static Map<String, Object> reference(JsonPointer pointer) {
        var field = lastToken(pointer);
        if (BODY_FIELDS.contains(field)) {
            return Map.of(EXPECTED, "BODY");
        }
        return Map.of(EXPECTED, field.equals("meeting") ? "MEETING" : "PARTICIPANT");
    }

    /** Whether the date of a finished activity is missing or its status is another. */
    static Map<String, Object> last(JsonPointer pointer) {
        return Map.of(EXPECTED, lastToken(pointer).equals("status") ? "DONE" : "DATE");
    }

    /** The bounds of plausible dates. */
    static Map<String, Object> period(Annotation constraint) {
        var arguments = new LinkedHashMap<String, Object>();
        var isBirth = constraint instanceof PlausibleBirthDate;
        arguments.put("earliest", isBirth ? PlausibleBirthDate.EARLIEST : PlausibleDate.EARLIEST);
        arguments.put("latest", isBirth ? PlausibleBirthDate.LATEST : PlausibleDate.LATEST);
        return arguments;
    }

    /** The kind of number. */
    static Map<String, Object> identifier(Object part) {
        return part instanceof Identifier identifier && identifier.type() != null
                ? Map.of(EXPECTED, identifier.type().name())
                : Map.of();
    }

    private static String lastToken(JsonPointer pointer) {
        var tokens = pointer.tokens();
        return tokens.isEmpty() ? "" : tokens.get(tokens.size() - 1);
    }

    private static boolean isIndex(String token) {
        return !token.isEmpty() && Character.isDigit(token.charAt(0));
    }
}
