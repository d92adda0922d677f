package se.samordnadplan.sip.rules.engine;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import se.samordnadplan.sip.model.JsonPointer;

/**
 * One report of a rule about one place of a plan. Immutable.
 *
 * @param rule the id of the rule
 * @param pointer the place
 * @param arguments values for the text of the finding by name, in the order of the names; empty for most rules
 */
public record Found(String rule, JsonPointer pointer, Map<String, Object> arguments) {

    /**
     * Copies the arguments.
     *
     * @throws NullPointerException if anything is null
     */
    public Found {
        requireNonNull(rule, "rule");
        requireNonNull(pointer, "pointer");
        arguments = arguments.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /**
     * Names the rule and the place; an argument may come from the plan and is left out.
     *
     * @return a text for developers
     */
    @Override
    public String toString() {
        return "Found[rule=" + rule + ", pointer=" + pointer + ", arguments=" + arguments.keySet() + "]";
    }
}
