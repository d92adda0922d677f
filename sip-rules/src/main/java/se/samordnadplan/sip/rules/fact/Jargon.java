package se.samordnadplan.sip.rules.fact;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words that plain language avoids (fackspråk); compared as they are read, ignoring case. */
final class Jargon {

    private final Set<String> words = new HashSet<>();

    Jargon(List<String> words) {
        words.forEach(word -> this.words.add(lower(compose(word))));
    }

    /** Whether one of the words stands in a text: letters and digits make a word, all else parts words. */
    boolean isIn(@Nullable String text) {
        if (text == null || words.isEmpty()) {
            return false;
        }
        var word = new StringBuilder();
        for (int character : compose(text).codePoints().toArray()) {
            if (Character.isLetterOrDigit(character)) {
                word.appendCodePoint(character);
            } else if (isWord(word)) {
                return true;
            } else {
                word.setLength(0);
            }
        }
        return isWord(word);
    }

    private boolean isWord(CharSequence run) {
        return words.contains(lower(run.toString()));
    }

    /** One and the same letter may be written in several ways. */
    private static String compose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
