package se.samordnadplan.sip.cli.input;

import java.io.Serial;

/** Paths that lead to no document; the message says in one line what to do. */
public final class InputException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    InputException(String message) {
        super(message);
    }
}
