package se.samordnadplan.sip.cli.baseline;

import java.io.Serial;

/** A file that is no baseline; the message says in one line what is wrong and what to do, and quotes nothing of it. */
public final class BaselineException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    BaselineException(String message, Throwable cause) {
        super(message, cause);
    }
}
