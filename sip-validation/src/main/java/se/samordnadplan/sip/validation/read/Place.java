package se.samordnadplan.sip.validation.read;

/**
 * A place in the text of a document.
 *
 * @param line the line, from 1; CR, LF and CR LF each end one
 * @param column the column, from 1, in UTF-16 units; a byte order mark is not counted
 */
public record Place(int line, int column) {

    static final Place START = new Place(1, 1);

    /** The place of the character at an index, or right after the text. */
    static Place at(String text, int index) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < index; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                start = i + 1;
            }
        }
        return new Place(line, index - start + 1);
    }
}
