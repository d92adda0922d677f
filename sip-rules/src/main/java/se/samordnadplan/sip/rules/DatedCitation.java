package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A citation with the days on which its source is in force.
 *
 * @param citation the document and the section
 * @param from the first day in force, null if from the beginning
 * @param to the last day in force, null if still in force
 * @param statute whether the source is one of the statutes on the plan itself (statements L1 to L10), a demand that a
 *     user may not wave away in silence
 */
public record DatedCitation(
        Citation citation,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean statute) {

    /** Refuses null for the citation. */
    public DatedCitation {
        requireNonNull(citation, "citation");
    }

    /**
     * Whether the source is in force on a day.
     *
     * @param date the day asked about
     * @return true from the first to the last day in force, both included
     */
    public boolean inForceOn(LocalDate date) {
        return (from == null || !date.isBefore(from)) && (to == null || !date.isAfter(to));
    }
}
