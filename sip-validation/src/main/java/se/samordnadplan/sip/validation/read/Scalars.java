package se.samordnadplan.sip.validation.read;

import com.fasterxml.jackson.core.JsonToken;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Says of a single token whether the format admits it: exactly what binding admits, nothing is coerced. */
final class Scalars {

    /** Every number of the format counts something from one. */
    static final int LEAST_NUMBER = 1;

    private static final int MOST_INT_DIGITS = 10;

    private Scalars() {}

    static boolean admits(ValueType type, @Nullable JsonToken token, TokenReader tokens) {
        if (type instanceof ValueType.Words words) {
            return token == JsonToken.VALUE_STRING && words.allowed().contains(tokens.text());
        }
        return type instanceof ValueType.Scalar scalar && admits(scalar, token, tokens);
    }

    private static boolean admits(ValueType.Scalar scalar, @Nullable JsonToken token, TokenReader tokens) {
        return switch (scalar) {
            case TEXT -> token == JsonToken.VALUE_STRING && isWellFormed(tokens.text());
            case WHOLE_NUMBER -> token == JsonToken.VALUE_NUMBER_INT && isCount(tokens.text());
            case BOOLEAN -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
            case DATE -> token == JsonToken.VALUE_STRING && isDate(tokens.text());
            case TIME -> token == JsonToken.VALUE_STRING && isTime(tokens.text());
        };
    }

    /** Whether each surrogate has its other half: text without it cannot be written as UTF-8. */
    static boolean isWellFormed(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    private static boolean isCount(String digits) {
        return digits.length() <= MOST_INT_DIGITS && digits.charAt(0) != '-' && inRange(Long.parseLong(digits));
    }

    private static boolean inRange(long number) {
        return number >= LEAST_NUMBER && number <= Integer.MAX_VALUE;
    }

    private static boolean isDate(String text) {
        if (!hasForm(text, "dddd-dd-dd")) {
            return false;
        }
        try {
            LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isTime(String text) {
        return hasForm(text, "dd:dd") && number(text, 0, 2) < 24 && number(text, 3, 5) < 60;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** Each {@code d} of the form is an ASCII digit, everything else itself. */
    private static boolean hasForm(String text, String form) {
        if (text.length() != form.length()) {
            return false;
        }
        for (var i = 0; i < form.length(); i++) {
            var c = text.charAt(i);
            if (form.charAt(i) == 'd' ? c < '0' || c > '9' : c != form.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
