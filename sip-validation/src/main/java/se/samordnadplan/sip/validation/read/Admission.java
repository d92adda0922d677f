package se.samordnadplan.sip.validation.read;

import com.fasterxml.jackson.core.JsonToken;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.internal.Limits;
import se.samordnadplan.sip.model.internal.Scalars;

/** Says of a single token whether the format admits it: exactly what binding admits, nothing is coerced. */
final class Admission {

    private static final int MOST_INT_DIGITS = 10;

    private Admission() {}

    static boolean admits(ValueType type, @Nullable JsonToken token, TokenReader tokens) {
        if (type instanceof ValueType.Words words) {
            return token == JsonToken.VALUE_STRING && words.allowed().contains(tokens.text());
        }
        return type instanceof ValueType.Scalar scalar && admits(scalar, token, tokens);
    }

    private static boolean admits(ValueType.Scalar scalar, @Nullable JsonToken token, TokenReader tokens) {
        return switch (scalar) {
            case TEXT -> token == JsonToken.VALUE_STRING && Scalars.isUnicode(tokens.text());
            case WHOLE_NUMBER -> token == JsonToken.VALUE_NUMBER_INT && isCount(tokens.text());
            case BOOLEAN -> token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE;
            case DATE -> token == JsonToken.VALUE_STRING && Scalars.date(tokens.text()) != null;
            case TIME -> token == JsonToken.VALUE_STRING && Scalars.time(tokens.text()) != null;
        };
    }

    private static boolean isCount(String digits) {
        return digits.length() <= MOST_INT_DIGITS && digits.charAt(0) != '-' && inRange(Long.parseLong(digits));
    }

    private static boolean inRange(long number) {
        return number >= Limits.LEAST_NUMBER && number <= Limits.GREATEST_NUMBER;
    }
}
