package se.samordnadplan.sip.model.constraint;

import dev.personnummer.Options;
import dev.personnummer.Personnummer;
import dev.personnummer.PersonnummerException;
import java.time.DateTimeException;
import java.time.LocalDate;
import se.samordnadplan.sip.model.party.IdentifierType;

/** The rule {@code identity-number-valid} for one number. Stateless. */
public final class IdentityNumbers {

    private static final int DIGITS = 12;
    private static final int COORDINATION_DAYS = 60;

    private IdentityNumbers() {}

    /**
     * Whether a number is one of its kind.
     *
     * @param type the kind
     * @param number any text
     * @return true if its shape, date and check digit are right
     */
    public static boolean isValid(IdentifierType type, String number) {
        return switch (type) {
            case PERSONNUMMER -> isNumber(number, 0);
            case SAMORDNINGSNUMMER -> isNumber(number, COORDINATION_DAYS);
            case RESERVNUMMER -> number.length() == DIGITS && number.chars().allMatch(Numbers::isLetterOrDigit);
        };
    }

    /** Twelve digits, a date in the range and a serial number are checked first: the library quotes what it refuses. */
    private static boolean isNumber(String number, int addedDays) {
        return Numbers.isDigits(number, DIGITS)
                && hasDate(number, addedDays)
                && !number.startsWith("000", 8)
                && hasCheckDigit(number);
    }

    private static boolean hasDate(String number, int addedDays) {
        try {
            return DateRange.BIRTH.holds(LocalDate.of(
                    Integer.parseInt(number.substring(0, 4)),
                    Integer.parseInt(number.substring(4, 6)),
                    Integer.parseInt(number.substring(6, 8)) - addedDays));
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean hasCheckDigit(String number) {
        try {
            new Personnummer(number, new Options(true));
            return true;
        } catch (PersonnummerException e) {
            return false;
        }
    }
}
