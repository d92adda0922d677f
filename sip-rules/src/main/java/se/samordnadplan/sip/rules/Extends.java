package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

/**
 * The rule set that another one extends, in the version that the reference date chose.
 *
 * @param id the id of the extended set
 * @param version its version
 */
public record Extends(String id, String version) {

    /** Refuses null. */
    public Extends {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
    }
}
