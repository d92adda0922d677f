package se.samordnadplan.sip.validation.read;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samordnadplan.sip.model.internal.Limits;

/** The arguments of {@code json-invalid-value}: what was asked for, in the words of the messages. */
final class Expected {

    static final Map<String, Object> OBJECT = Map.of("expected", "OBJECT");
    static final Map<String, Object> TEXT = Map.of("expected", "TEXT");
    static final Map<String, Object> WHOLE_NUMBER = wholeNumber();
    static final Map<String, Object> DATE = Map.of("expected", "DATE");

    private static final Map<String, Object> LIST = Map.of("expected", "LIST");
    private static final Map<String, Object> BOOLEAN = Map.of("expected", "BOOLEAN");
    private static final Map<String, Object> TIME = Map.of("expected", "TIME");

    private Expected() {}

    static Map<String, Object> of(ValueType type) {
        if (type instanceof ValueType.Scalar scalar) {
            return of(scalar);
        }
        if (type instanceof ValueType.Words words) {
            return Arguments.of("expected", "ENUM", "allowed", words.allowed());
        }
        return type instanceof ValueType.ListOf ? LIST : OBJECT;
    }

    private static Map<String, Object> wholeNumber() {
        var arguments = new LinkedHashMap<String, Object>();
        arguments.put("expected", "WHOLE_NUMBER");
        arguments.put("least", Limits.LEAST_NUMBER);
        arguments.put("greatest", Limits.GREATEST_NUMBER);
        return Collections.unmodifiableMap(arguments);
    }

    private static Map<String, Object> of(ValueType.Scalar scalar) {
        return switch (scalar) {
            case TEXT -> TEXT;
            case WHOLE_NUMBER -> WHOLE_NUMBER;
            case BOOLEAN -> BOOLEAN;
            case DATE -> DATE;
            case TIME -> TIME;
        };
    }
}
