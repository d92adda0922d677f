package se.samordnadplan.sip.model;

import java.io.Serial;

/**
 * Says that a text is not a plan document, and where the first fault is. It never quotes the document.
 */
public final class SipJsonException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    SipJsonException(String message) {
        super(message);
    }
}
