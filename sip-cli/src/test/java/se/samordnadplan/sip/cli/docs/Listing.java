package se.samordnadplan.sip.cli.docs;

import java.util.Arrays;
import java.util.List;

/**
 * A block of code on a page.
 *
 * @param page the path of the page
 * @param language what stands behind the fence; {@link #COMMANDS} for a block that is indented
 * @param text what is in it
 * @param isOutput whether it stands below a command of {@code sip}, as what that prints
 */
record Listing(String page, String language, String text, boolean isOutput) {

    static final String COMMANDS = "commands";

    /** Its commands, each on one line, without the comments behind them. */
    List<String> commands() {
        var joined = text.replaceAll("\\\\\n *", "").replaceAll("\\| *\n *", "| ");
        return Arrays.stream(joined.split("\n"))
                .map(line -> line.replaceFirst("(^| +)# .*", "").strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** The page and the first line, to find it. */
    @Override
    public String toString() {
        return page + ": " + text.lines().findFirst().orElse("");
    }
}
