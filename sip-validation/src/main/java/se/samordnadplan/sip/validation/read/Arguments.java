package se.samordnadplan.sip.validation.read;

import java.util.LinkedHashMap;
import java.util.Map;

/** Arguments of messages in a fixed order, so that reports are the same byte by byte. */
final class Arguments {

    private Arguments() {}

    static Map<String, Object> of(String first, Object firstValue, String second, Object secondValue) {
        var arguments = new LinkedHashMap<String, Object>();
        arguments.put(first, firstValue);
        arguments.put(second, secondValue);
        return arguments;
    }
}
