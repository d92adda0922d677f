package se.samordnadplan.sip.cli.progress;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/** The one line of the terminal that is drawn again and again. Thread-safe. */
final class TerminalLine implements ProgressBarConsumer {

    /** Of the 80 columns that any terminal has one is left free, so that the cursor stays on the line. */
    private static final int WIDTH = 79;

    private final PrintStream terminal;
    private boolean shown;

    TerminalLine(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public int getMaxRenderedLength() {
        return WIDTH;
    }

    @Override
    public synchronized void accept(String rendered) {
        terminal.print("\r" + rendered);
        terminal.flush();
        shown = true;
    }

    synchronized void aside(Runnable telling) {
        clear();
        telling.run();
    }

    @Override
    public synchronized void clear() {
        if (shown) {
            terminal.print("\r" + " ".repeat(WIDTH) + "\r");
            terminal.flush();
            shown = false;
        }
    }

    /** The library ends a line that stays; this one goes, by {@link #end()}. */
    @Override
    public void close() {}

    void end() {
        clear();
    }
}
