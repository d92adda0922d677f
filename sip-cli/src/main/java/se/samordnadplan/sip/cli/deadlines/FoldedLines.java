package se.samordnadplan.sip.cli.deadlines;

/** Lines of at most 75 octets (RFC 5545, 3.1): what is longer goes on in the next line, after a space. */
final class FoldedLines {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private FoldedLines() {}

    /** Folds every line of a text; no character is split. */
    static String of(String text) {
        var folded = new StringBuilder(text.length() + text.length() / 16);
        int octets = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (letter == '\r' || letter == '\n') {
                octets = 0;
            } else {
                octets += octets(letter);
                if (octets > MOST_OCTETS) {
                    folded.append(FOLD);
                    octets = 1 + octets(letter);
                }
            }
            folded.appendCodePoint(letter);
        }
        return folded.toString();
    }

    /** In UTF-8. */
    private static int octets(int letter) {
        if (letter < 0x80) {
            return 1;
        }
        if (letter < 0x800) {
            return 2;
        }
        return Character.isBmpCodePoint(letter) ? 3 : 4;
    }
}
