package se.samordnadplan.sip.cli.progress;

import java.io.PrintStream;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Tells how far a long run has come, for a person who waits and sees no reports, or tells nothing.
 *
 * <p>The library that draws is loaded only where something is shown. It draws on a daemon thread of its own, which is idle
 * after {@link #close()}. Not thread-safe.
 */
public final class Progress implements AutoCloseable {

    private static final Progress NONE = new Progress(null, () -> 0);

    private final @Nullable Bar bar;
    private final LongSupplier bytesRead;

    private Progress(@Nullable Bar bar, LongSupplier bytesRead) {
        this.bar = bar;
        this.bytesRead = bytesRead;
    }

    /**
     * Where nobody waits.
     *
     * @return shows nothing
     */
    public static Progress none() {
        return NONE;
    }

    /**
     * Begins to show progress.
     *
     * @param terminal where the person reads
     * @param bytes how many bytes there are to read, if that is known
     * @param bytesRead how many have been read so far; asked by the caller's thread
     * @return shows a line until it is closed
     */
    public static Progress on(PrintStream terminal, OptionalLong bytes, LongSupplier bytesRead) {
        return new Progress(new Bar(terminal, bytes), bytesRead);
    }

    /** A document is done. */
    public void step() {
        if (bar != null) {
            bar.step(bytesRead.getAsLong());
        }
    }

    /**
     * Tells something else on the terminal, on lines of its own.
     *
     * @param telling prints whole lines
     */
    public void aside(Runnable telling) {
        if (bar == null) {
            telling.run();
        } else {
            bar.aside(telling);
        }
    }

    /** Wipes what is shown, for good. */
    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
