package se.samordnadplan.sip.validation.read;

import java.util.regex.Pattern;

/** Where single tokens of JSON (RFC 8259) end. */
final class Lexer {

    /** Instead of an end: no token. */
    static final int FAULTY = -1;

    /** Instead of an end: the text ends before the token does. */
    static final int UNFINISHED = -2;

    /** The length of a backslash, an u and four digits. */
    private static final int ESCAPED_UNIT = 6;

    private static final Pattern WORD =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?+(?:[eE][+-]?+[0-9]++)?+");

    private Lexer() {}

    /** The end of a string that begins at the quotation mark there. */
    static int string(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1;
            }
            if (c < ' ') {
                return FAULTY;
            }
            if (c == '\\') {
                i = escape(text, i + 1);
                if (i < 0) {
                    return i;
                }
            }
        }
        return UNFINISHED;
    }

    /** The end of a name that begins at the quotation mark there: a string in which each surrogate has its other half. */
    static int name(String text, int start) {
        int end = string(text, start);
        return end < 0 || hasWholePairs(text, start + 1, end - 1) ? end : FAULTY;
    }

    /** Both halves have to be written in the same way, as newer parsers demand. */
    private static boolean hasWholePairs(String text, int start, int end) {
        int length;
        for (int i = start; i < end; i += length) {
            length = lengthOfUnit(text, i);
            char unit = unit(text, i, length);
            if (Character.isSurrogate(unit)) {
                i += length;
                if (i >= end
                        || lengthOfUnit(text, i) != length
                        || !Character.isSurrogatePair(unit, unit(text, i, length))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static int lengthOfUnit(String text, int at) {
        return text.charAt(at) != '\\' ? 1 : text.charAt(at + 1) == 'u' ? ESCAPED_UNIT : 2;
    }

    private static char unit(String text, int at, int length) {
        return length == ESCAPED_UNIT ? (char) Integer.parseInt(text, at + 2, at + length, 16) : text.charAt(at);
    }

    /** The last character of what follows a backslash. */
    private static int escape(String text, int at) {
        if (at == text.length()) {
            return UNFINISHED;
        }
        if (text.charAt(at) != 'u') {
            return "\"\\/bfnrt".indexOf(text.charAt(at)) < 0 ? FAULTY : at;
        }
        for (int i = at + 1; i <= at + 4; i++) {
            if (i >= text.length()) {
                return UNFINISHED;
            }
            if ("0123456789abcdefABCDEF".indexOf(text.charAt(i)) < 0) {
                return FAULTY;
            }
        }
        return at + 4;
    }

    /** The end of a number or a literal: of everything up to a character that only other tokens have. */
    static int word(String text, int start) {
        int end = start;
        while (end < text.length() && isWordCharacter(text.charAt(end))) {
            end++;
        }
        return WORD.matcher(text).region(start, end).matches() ? end : FAULTY;
    }

    private static boolean isWordCharacter(char c) {
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || "+-._".indexOf(c) >= 0;
    }
}
