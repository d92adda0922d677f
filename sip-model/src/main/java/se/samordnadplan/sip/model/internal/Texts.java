package se.samordnadplan.sip.model.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What all records do alike with text and lists. Not part of the API. */
public final class Texts {

    private Texts() {}

    /**
     * Takes blank text for absent text; other text stays as it is, untrimmed.
     *
     * @param text any text
     * @return null where it is absent or holds nothing but Unicode white space
     */
    public static @Nullable String orNull(@Nullable String text) {
        return text == null || isBlank(text) ? null : text;
    }

    /**
     * Whether a text holds nothing but characters with the Unicode property White_Space.
     *
     * @param text any text
     * @return true also for the empty text
     */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isWhiteSpace(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a character has the Unicode property White_Space; unlike {@code Character.isWhitespace} also no-break spaces.
     *
     * @param c the character
     * @return true for white space
     */
    public static boolean isWhiteSpace(char c) {
        return c >= '\t' && c <= '\r' || c == 0x85 || Character.isSpaceChar(c);
    }

    /**
     * Copies a list of references; blank ones become null, so that the checks can tell them.
     *
     * @param references a list, or null where absent
     * @return an unmodifiable list, empty where absent
     */
    public static List<String> references(@Nullable List<String> references) {
        if (references == null || references.isEmpty()) {
            return List.of();
        }
        var copy = new ArrayList<String>(references.size());
        references.forEach(reference -> copy.add(orNull(reference)));
        return Collections.unmodifiableList(copy);
    }

    /**
     * Copies a list, null elements too, so that the checks can tell them.
     *
     * @param <T> the type of the elements
     * @param elements a list, or null where absent
     * @return an unmodifiable list, empty where absent
     */
    public static <T> List<T> list(@Nullable List<T> elements) {
        return elements == null || elements.isEmpty()
                ? List.of()
                : Collections.unmodifiableList(new ArrayList<>(elements));
    }
}
