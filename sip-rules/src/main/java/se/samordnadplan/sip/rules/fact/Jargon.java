package se.samordnadplan.sip.rules.fact;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Parameters;

/** Looks in texts for the words that plain language avoids (fackspråk); compared as they are read, ignoring case. */
final class Jargon {

    private Jargon() {}

    /** Whether one of the words stands in a text: letters and digits make a word, all else parts words. */
    static boolean isIn(@Nullable String text, Parameters parameters) {
        if (text == null || parameters.jargon().isEmpty()) {
            return false;
        }
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        int start = 0;
        while (start < composed.length()) {
            int end = endOfWord(composed, start);
            if (end > start && parameters.isJargon(composed.substring(start, end))) {
                return true;
            }
            start = end < composed.length() ? end + Character.charCount(composed.codePointAt(end)) : end;
        }
        return false;
    }

    private static int endOfWord(String text, int start) {
        int end = start;
        while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }
}
