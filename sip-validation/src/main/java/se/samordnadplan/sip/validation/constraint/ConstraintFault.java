package se.samordnadplan.sip.validation.constraint;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Severity;

/**
 * A constraint of the format that a plan does not keep.
 *
 * <p>Holds bounds, counts and the format's own words, never anything from the plan. Immutable and thread-safe.
 *
 * @param rule the id in the rule catalogue, section 13
 * @param severity how grave it is
 * @param pointer the value at fault, or where it would stand
 * @param arguments what the message needs, in a fixed order; {@code expected} also chooses the wording
 */
public record ConstraintFault(String rule, Severity severity, JsonPointer pointer, Map<String, Object> arguments) {

    /** Copies the arguments in their order. */
    public ConstraintFault {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }
}
