package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

/**
 * A fault in a file that a user wrote, such as a rule set, at its place.
 *
 * @param file the path of the file as it was given
 * @param line the line, from 1
 * @param column the column, from 1
 * @param message the fault and how to mend it, in English
 */
public record Problem(String file, int line, int column, String message) {

    /** Refuses null. */
    public Problem {
        requireNonNull(file, "file");
        requireNonNull(message, "message");
    }

    /** The problem on one line: {@code file:line:column: message}. */
    @Override
    public String toString() {
        return file + ":" + line + ":" + column + ": " + message;
    }
}
