package se.samordnadplan.sip.validation.read;

import java.util.Optional;

/** Finds the name of the format that an unknown name was probably meant to be. */
final class Nearest {

    private static final int FARTHEST = 2;

    private Nearest() {}

    /** The nearest name of the shape, by at most two edits and fewer than half of its length; the first of equals. */
    static Optional<String> name(RecordShape shape, String unknown) {
        String nearest = null;
        var least = FARTHEST + 1;
        for (var field : shape.fields()) {
            var known = field.name();
            var distance = distance(unknown, known);
            if (distance < least && 2 * distance < known.length()) {
                nearest = known;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    /** Edits from one name to the other: a letter put in, left out, changed, or two neighbours swapped. */
    static int distance(String one, String other) {
        if (Math.abs(one.length() - other.length()) > FARTHEST) {
            return FARTHEST + 1;
        }
        var before = new int[other.length() + 1];
        var last = new int[other.length() + 1];
        var row = new int[other.length() + 1];
        for (var j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (var i = 1; i <= one.length(); i++) {
            fill(row, last, before, one, other, i);
            var spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[other.length()];
    }

    private static void fill(int[] row, int[] last, int[] before, String one, String other, int i) {
        row[0] = i;
        for (var j = 1; j <= other.length(); j++) {
            var changed = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
            row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + changed);
            if (swapped(one, other, i, j)) {
                row[j] = Math.min(row[j], before[j - 2] + 1);
            }
        }
    }

    private static boolean swapped(String one, String other, int i, int j) {
        return i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
