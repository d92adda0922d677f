package se.samordnadplan.sip.rules.fact;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Parameters;

/** Looks in texts for the words that plain language avoids (fackspråk); compared as they are read, ignoring case. */
final class Jargon {

    private static final int LONGEST = 63;
    private static final char FIRST_COMBINING = '\u0300';

    private Jargon() {}

    /** Whether one of the words stands in a text: letters and digits make a word, all else parts words. */
    static boolean isIn(@Nullable String text, Parameters parameters) {
        if (text == null || parameters.jargon().isEmpty()) {
            return false;
        }
        var composed = composed(text);
        long lengths = lengths(parameters.jargon());
        int start = 0;
        while (start < composed.length()) {
            int end = endOfWord(composed, start);
            if (isOneOf(lengths, end - start) && parameters.isJargon(composed.substring(start, end))) {
                return true;
            }
            start = end < composed.length() ? end + Character.charCount(composed.codePointAt(end)) : end;
        }
        return false;
    }

    /** A bit for each length that one of the words has, so that words of others need not be looked at. */
    private static long lengths(Iterable<String> words) {
        long lengths = 0;
        for (var word : words) {
            lengths |= 1L << Math.min(word.length(), LONGEST);
        }
        return lengths;
    }

    private static boolean isOneOf(long lengths, int length) {
        return (lengths >>> Math.min(length, LONGEST) & 1) != 0;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** One and the same letter may be written in several ways, but not without a character from here on. */
    private static String composed(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST_COMBINING) {
                return Normalizer.normalize(text, Normalizer.Form.NFC);
            }
        }
        return text;
    }
}
