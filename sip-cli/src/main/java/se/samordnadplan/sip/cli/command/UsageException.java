package se.samordnadplan.sip.cli.command;

import java.io.Serial;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A command line that cannot be carried out; the message says in one line what is wrong and what to do. */
final class UsageException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The list is unmodifiable and its elements are texts. */
    @SuppressWarnings("serial")
    private final List<String> lines;

    /** Several faults at once, a line each. */
    UsageException(List<String> lines, @Nullable Throwable cause) {
        super(String.join("; ", lines), cause);
        this.lines = List.copyOf(lines);
    }

    UsageException(String message) {
        this(List.of(message), null);
    }

    UsageException(String message, Throwable cause) {
        this(List.of(message), cause);
    }

    /** What to tell the user, mostly one line. */
    List<String> lines() {
        return lines;
    }
}
