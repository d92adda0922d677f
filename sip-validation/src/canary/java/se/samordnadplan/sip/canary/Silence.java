package se.samordnadplan.sip.canary;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Fails where a mark is heard. */
public final class Silence {

    private static final Pattern MARK =
            Pattern.compile("(?i)" + Canary.SONG + "|850117[-+ ]?[0-9]{4}|" + Canary.BORN + "|1985-01-17");
    private static final int AROUND = 60;

    private Silence() {}

    /** Asks that no mark is in the text. */
    public static void in(CharSequence text) {
        var mark = MARK.matcher(text);
        if (mark.find()) {
            throw new AssertionError("a mark is heard: …"
                    + text.subSequence(Math.max(0, mark.start() - AROUND), Math.min(text.length(), mark.end() + AROUND))
                    + "…");
        }
    }

    /** Asks that no mark is in what is thrown, its causes and what they suppressed: messages, text forms, stack traces. */
    public static void in(@Nullable Throwable thrown) {
        in(thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static void in(@Nullable Throwable thrown, Set<Throwable> seen) {
        if (thrown == null || !seen.add(thrown)) {
            return;
        }
        in(thrown.getMessage() + "\n" + thrown.getLocalizedMessage() + "\n" + thrown + "\n" + trace(thrown));
        in(thrown.getCause(), seen);
        for (var suppressed : thrown.getSuppressed()) {
            in(suppressed, seen);
        }
    }

    static String trace(Throwable thrown) {
        var text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
