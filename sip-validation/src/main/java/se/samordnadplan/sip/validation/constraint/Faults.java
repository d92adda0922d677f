package se.samordnadplan.sip.validation.constraint;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.constraint.ReportedAs;
import se.samordnadplan.sip.rules.Severity;

/** Turns violations of constraints into faults: the rule, the place and what a message needs, without the value. */
final class Faults {

    private static final String HSA_ID = "hsa-id-valid";

    private Faults() {}

    static ConstraintFault of(JsonPointer part, ConstraintViolation<?> violation) {
        var annotation = violation.getConstraintDescriptor().getAnnotation();
        var rule = rule(annotation, violation.getInvalidValue());
        var pointer = Pointers.of(part, violation.getPropertyPath());
        // real systems use looser HSA ids than the national format
        var severity = rule.equals(HSA_ID) ? Severity.WARNING : Severity.ERROR;
        return new ConstraintFault(rule, severity, pointer, arguments(rule, pointer, violation));
    }

    private static String rule(Annotation annotation, Object value) {
        if (annotation instanceof NotNull) {
            return "field-required";
        }
        if (annotation instanceof Size) {
            return value instanceof Collection ? "list-length" : "text-length";
        }
        var reported = annotation.annotationType().getAnnotation(ReportedAs.class);
        if (reported == null) {
            throw new IllegalStateException("The constraint ["
                    + annotation.annotationType().getSimpleName() + "] has no rule id. Maybe add @ReportedAs to it.");
        }
        return reported.value();
    }

    private static Map<String, Object> arguments(String rule, JsonPointer pointer, ConstraintViolation<?> violation) {
        return switch (rule) {
            case "text-length", "list-length" -> lengths(violation);
            case "field-required" -> Wording.required(pointer);
            case "reference-resolves" -> Wording.reference(pointer);
            case "activity-status-consistent" -> Wording.last(pointer);
            case "date-plausible" ->
                Wording.period(violation.getConstraintDescriptor().getAnnotation());
            case "identity-number-valid" -> Wording.identifier(violation.getRootBean());
            default -> Map.of();
        };
    }

    private static Map<String, Object> lengths(ConstraintViolation<?> violation) {
        var size = (Size) violation.getConstraintDescriptor().getAnnotation();
        var arguments = new LinkedHashMap<String, Object>();
        arguments.put("max", size.max());
        arguments.put("length", length(violation.getInvalidValue()));
        return arguments;
    }

    private static int length(Object value) {
        return value instanceof Collection<?> list ? list.size() : ((CharSequence) value).length();
    }
}
