package se.samordnadplan.sip.model.constraint;

import se.samordnadplan.sip.model.party.IdentifierType;

/** Tells ids that are identity numbers of people. Stateless. */
public final class PersonalIds {

    private static final int SERIAL_DIGITS = 4;
    private static final int SHORT_DIGITS = 10;
    private static final int LONG_DIGITS = 12;

    private PersonalIds() {}

    /**
     * Whether an id is the identity number of a person: a personnummer or samordningsnummer that is valid, in any way of writing.
     *
     * @param id any text
     * @return true if the id must not be repeated anywhere
     */
    public static boolean isPersonal(String id) {
        var digits = withoutSeparator(id);
        if (Numbers.isDigits(digits, LONG_DIGITS)) {
            return isNumber(digits);
        }
        return Numbers.isDigits(digits, SHORT_DIGITS)
                && (isNumber("18" + digits) || isNumber("19" + digits) || isNumber("20" + digits));
    }

    private static String withoutSeparator(String id) {
        int separator = id.length() - SERIAL_DIGITS - 1;
        return separator > 0 && (id.charAt(separator) == '-' || id.charAt(separator) == '+')
                ? id.substring(0, separator) + id.substring(separator + 1)
                : id;
    }

    private static boolean isNumber(String digits) {
        return IdentityNumbers.isValid(IdentifierType.PERSONNUMMER, digits)
                || IdentityNumbers.isValid(IdentifierType.SAMORDNINGSNUMMER, digits);
    }
}
