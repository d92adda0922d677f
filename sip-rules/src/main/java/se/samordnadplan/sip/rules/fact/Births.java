package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.party.IdentifierType;
import se.samordnadplan.sip.model.party.Individual;

/** The birth date that a plan tells. */
final class Births {

    private static final LocalDate FIRST = LocalDate.of(1890, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);
    private static final int COORDINATION_NUMBER_DAYS = 60;

    private Births() {}

    /** The birth date; null where it is absent or cannot be trusted. */
    static @Nullable LocalDate birthDate(@Nullable Individual individual) {
        if (individual == null) {
            return null;
        }
        var identifier = individual.identifier();
        if (identifier == null || identifier.type() == null || identifier.value() == null) {
            return plausible(individual.birthDate());
        }
        if (!identifier.isValid()) {
            return null;
        }
        return identifier.type() == IdentifierType.RESERVNUMMER
                ? plausible(individual.birthDate())
                : fromNumber(identifier.type(), identifier.value());
    }

    private static @Nullable LocalDate plausible(@Nullable LocalDate birthDate) {
        return birthDate == null || birthDate.isBefore(FIRST) || birthDate.isAfter(LAST) ? null : birthDate;
    }

    private static LocalDate fromNumber(IdentifierType type, String number) {
        int day = Integer.parseInt(number.substring(6, 8));
        return LocalDate.of(
                Integer.parseInt(number.substring(0, 4)),
                Integer.parseInt(number.substring(4, 6)),
                type == IdentifierType.SAMORDNINGSNUMMER ? day - COORDINATION_NUMBER_DAYS : day);
    }
}
