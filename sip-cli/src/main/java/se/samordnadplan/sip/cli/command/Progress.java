package se.samordnadplan.sip.cli.command;

import java.io.PrintStream;

/** Tells on a terminal how far a long run has come, for a person who waits and sees no reports. Not thread-safe. */
final class Progress {

    private static final int STEP = 100;

    private final PrintStream err;
    private final boolean on;
    private long documents;
    private int shown;

    Progress(PrintStream err, boolean on) {
        this.err = err;
        this.on = on;
    }

    /** A document is done. */
    void step() {
        documents++;
        if (on && documents % STEP == 0) {
            var line = "sip: " + documents + " documents";
            shown = line.length();
            err.print("\r" + line);
            err.flush();
        }
    }

    /** Wipes what is shown, so that something else can be told, or the run ends. */
    void clear() {
        if (shown > 0) {
            err.print("\r" + " ".repeat(shown) + "\r");
            err.flush();
            shown = 0;
        }
    }
}
