package se.samordnadplan.sip.validation.read;

/**
 * A place in the text of a document.
 *
 * @param line the line, from 1; CR, LF and CR LF each end one
 * @param column the column, from 1, in UTF-16 units; a byte order mark is not counted
 */
public record Place(int line, int column) {

    static final Place START = new Place(1, 1);
}
