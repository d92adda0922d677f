package se.samordnadplan.sip.cli.input;

/**
 * A document as it was read.
 *
 * @param name its path, with {@code :LINE} for a line
 * @param json its bytes; of one that is over the limit on size only as many as show that it is
 */
public record Document(String name, byte[] json) implements Item {

    @Override
    public long size() {
        return json.length;
    }

    /** The name; no content. */
    @Override
    public String toString() {
        return "Document[" + name + "]";
    }
}
