package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A version of a rule set and the period it states for itself.
 *
 * @param version the version's name
 * @param from its first day
 * @param to its last day, null where open
 */
public record VersionPeriod(
        String version, LocalDate from, @Nullable LocalDate to) {

    /** Refuses null for the name and the first day. */
    public VersionPeriod {
        requireNonNull(version, "version");
        requireNonNull(from, "from");
    }

    /**
     * Whether a day is within the period.
     *
     * @param date the day asked about
     * @return true from the first to the last day, both included
     */
    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && (to == null || !date.isAfter(to));
    }
}
