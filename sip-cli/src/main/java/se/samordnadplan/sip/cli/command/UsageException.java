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
    private final List<String> details;

    UsageException(String message, List<String> details, @Nullable Throwable cause) {
        super(message, cause);
        this.details = List.copyOf(details);
    }

    UsageException(String message) {
        this(message, List.of(), null);
    }

    UsageException(String message, Throwable cause) {
        this(message, List.of(), cause);
    }

    /** The places of the faults, a line each; empty where the message says all. */
    List<String> details() {
        return details;
    }
}
