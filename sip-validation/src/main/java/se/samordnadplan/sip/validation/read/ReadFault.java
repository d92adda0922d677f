package se.samordnadplan.sip.validation.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.rules.Severity;

/**
 * A fault found while reading, before any rule is asked.
 *
 * <p>Holds bounds, counts and the format's own words, never anything from the document. Immutable and thread-safe.
 *
 * @param rule the id in the rule catalogue, section 13
 * @param severity {@code WARNING} only for an unknown field in lenient mode; every other fault means: not read
 * @param pointer the value at fault; for an unknown name the enclosing object
 * @param line the line in the text, from 1; absent where no text was read
 * @param column the column in the text, from 1, in UTF-16 units; absent where no text was read
 * @param arguments what the message needs, in a fixed order; {@code expected} also chooses the wording
 */
public record ReadFault(
        String rule,
        Severity severity,
        JsonPointer pointer,
        @Nullable Integer line,
        @Nullable Integer column,
        Map<String, Object> arguments) {

    /** Copies the arguments in their order. */
    public ReadFault {
        arguments = arguments.size() < 2
                ? Map.copyOf(arguments)
                : Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    static ReadFault error(String rule, JsonPointer pointer, @Nullable Place place, Map<String, Object> arguments) {
        return at(rule, Severity.ERROR, pointer, place, arguments);
    }

    static ReadFault at(
            String rule, Severity severity, JsonPointer pointer, @Nullable Place place, Map<String, Object> arguments) {
        var line = place == null ? null : place.line();
        var column = place == null ? null : place.column();
        return new ReadFault(rule, severity, pointer, line, column, arguments);
    }
}
