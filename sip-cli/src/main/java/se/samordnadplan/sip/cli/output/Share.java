package se.samordnadplan.sip.cli.output;

/**
 * What one document contributes to the output.
 *
 * @param summary its line in a table of all documents that stands before them; empty in forms without one
 * @param text the rest
 */
public record Share(String summary, String text) {

    /**
     * A share without a line in a table.
     *
     * @param text the whole share
     * @return the share
     */
    public static Share of(String text) {
        return new Share("", text);
    }
}
