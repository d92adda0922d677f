package se.samordnadplan.sip.cli.input;

/** What comes in: a document, or a place that cannot be read. */
public sealed interface Item permits Document, Unreadable {

    /**
     * The name in the output.
     *
     * @return the path, with {@code :LINE} for a line
     */
    String name();

    /**
     * The memory that it takes, about.
     *
     * @return bytes
     */
    default long size() {
        return 0;
    }
}
