package se.samordnadplan.sip.rules.fact;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Parameters;

/** Looks in texts for the words that plain language avoids (fackspråk); compared as they are read, ignoring case. */
final class Jargon {

    private static final int LONGEST = 63;
    private static final int INITIALS = 64;
    private static final char FIRST_COMBINING = '\u0300';

    private final Parameters parameters;

    /** A bit for each length that one of the words has, and one for each way that one begins: most words of texts are neither. */
    private long lengths;

    private long initials;

    Jargon(Parameters parameters) {
        this.parameters = parameters;
        for (var word : parameters.jargon()) {
            if (!word.isEmpty()) {
                lengths |= lengthOf(word.length());
                initials |= initialOf(word.codePointAt(0));
            }
        }
    }

    /** Whether one of the words stands in a text: letters and digits make a word, all else parts words. */
    boolean isIn(@Nullable String text) {
        if (text == null || lengths == 0) {
            return false;
        }
        var composed = composed(text);
        int start = 0;
        while (start < composed.length()) {
            int end = endOfWord(composed, start);
            if (mayBeOne(composed, start, end) && parameters.isJargon(composed.substring(start, end))) {
                return true;
            }
            start = end < composed.length() ? end + Character.charCount(composed.codePointAt(end)) : end;
        }
        return false;
    }

    private boolean mayBeOne(String text, int start, int end) {
        return start < end
                && (lengths & lengthOf(end - start)) != 0
                && (initials & initialOf(Character.toLowerCase(text.codePointAt(start)))) != 0;
    }

    private static long lengthOf(int length) {
        return 1L << Math.min(length, LONGEST);
    }

    private static long initialOf(int letter) {
        return 1L << letter % INITIALS;
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
