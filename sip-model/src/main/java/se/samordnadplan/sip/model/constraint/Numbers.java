package se.samordnadplan.sip.model.constraint;

/** Numbers with a check digit. */
final class Numbers {

    private static final int MAX_HSA_ID = 31;
    private static final int MAX_HSA_SUFFIX = 18;

    private Numbers() {}

    static boolean isDigits(String text, int length) {
        if (text.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The check digit of Luhn: every second digit from the right counts double. */
    static boolean hasCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighted = i % 2 == 0 ? digit : 2 * digit;
            sum += weighted > 9 ? weighted - 9 : weighted;
        }
        return sum % 10 == 0;
    }

    static boolean isOrganizationNumber(String text) {
        return isDigits(text, 10) && text.charAt(2) >= '2' && hasCheckDigit(text);
    }

    static boolean isHsaId(String text) {
        int hyphen = text.indexOf('-');
        if (text.length() > MAX_HSA_ID || hyphen < 2 || !isCountry(text.charAt(0), text.charAt(1))) {
            return false;
        }
        return isOwner(text.substring(2, hyphen)) && isSuffix(text.substring(hyphen + 1));
    }

    /** In ASCII: ignoring case elsewhere takes a long s for an S. */
    private static boolean isCountry(char first, char second) {
        return (first == 'S' || first == 's') && (second == 'E' || second == 'e');
    }

    private static boolean isOwner(String digits) {
        return isOrganizationNumber(digits)
                || digits.length() == 12 && digits.startsWith("16") && isOrganizationNumber(digits.substring(2));
    }

    private static boolean isSuffix(String text) {
        return !text.isEmpty()
                && text.length() <= MAX_HSA_SUFFIX
                && text.chars().allMatch(Numbers::isLetterOrDigit);
    }

    static boolean isLetterOrDigit(int c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }
}
