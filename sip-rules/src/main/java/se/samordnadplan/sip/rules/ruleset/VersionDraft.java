package se.samordnadplan.sip.rules.ruleset;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.VersionPeriod;
import se.samordnadplan.sip.rules.file.Place;

/**
 * A version as it was read: without a sound name and period it is no version, but what it says is checked all the same.
 *
 * @param place where it stands
 * @param name its name; null where missing or refused
 * @param from its first day; null where missing or refused
 * @param to its last day; null where open or refused
 * @param endKnown false where the last day was refused
 * @param rows what it says
 */
record VersionDraft(
        Place place,
        @Nullable String name,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        boolean endKnown,
        VersionRows rows) {

    /** The version; null where its name or its period is not known. */
    @Nullable
    VersionDefinition definition() {
        return name == null || from == null || !endKnown
                ? null
                : new VersionDefinition(new VersionPeriod(name, from, to), rows);
    }
}
