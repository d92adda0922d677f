package se.samordnadplan.sip.cli.page;

import java.util.regex.Pattern;

/** Text from outside in a page: of control characters and invisible ones nothing is left but a question mark. */
public final class Printable {

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}]");

    private Printable() {}

    /**
     * A text that shows all it holds and holds nothing that HTML forbids.
     *
     * @param text any text
     * @return the text on one line
     */
    public static String of(String text) {
        return UNPRINTABLE.matcher(text.replace('\n', ' ')).replaceAll("?");
    }
}
