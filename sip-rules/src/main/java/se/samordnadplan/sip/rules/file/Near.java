package se.samordnadplan.sip.rules.file;

import java.util.Collection;
import java.util.Comparator;

/** Suggests the known word that was probably meant. The unknown word itself is input and never repeated. */
public final class Near {

    private Near() {}

    /**
     * A suggestion, to be appended to a sentence.
     *
     * @param unknown the word that is not known
     * @param known the words that are
     * @return {@code " Maybe word?"}, or an empty text where no known word is near
     */
    public static String suggestion(String unknown, Collection<String> known) {
        int limit = unknown.length() < 4 ? 1 : Math.max(2, unknown.length() / 4);
        return unknown.length() > 100
                ? ""
                : known.stream()
                        .min(Comparator.comparingInt((String word) -> distance(unknown, word))
                                .thenComparing(Comparator.naturalOrder()))
                        .filter(word -> distance(unknown, word) <= limit)
                        .map(word -> " Maybe " + word + "?")
                        .orElse("");
    }

    /** The number of letters to put in, take out or change. */
    private static int distance(String left, String right) {
        var row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int changed = diagonal + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(changed, 1 + Math.min(diagonal, row[j - 1]));
            }
        }
        return row[right.length()];
    }
}
