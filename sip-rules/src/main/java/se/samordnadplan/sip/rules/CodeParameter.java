package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

/**
 * A code that a rule set wants registered.
 *
 * @param system the code system, e.g. {@code KVÅ}; compared ignoring case
 * @param code the code in it; compared ignoring case
 */
public record CodeParameter(String system, String code) {

    /** Refuses null. */
    public CodeParameter {
        requireNonNull(system, "system");
        requireNonNull(code, "code");
    }
}
