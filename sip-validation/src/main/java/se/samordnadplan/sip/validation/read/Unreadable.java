package se.samordnadplan.sip.validation.read;

/** Ends the reading of a text: a fault that is reported alone. Carries neither message nor cause, which could quote. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ReadFault fault;

    Unreadable(ReadFault fault) {
        super(null, null, false, false);
        this.fault = fault;
    }

    ReadFault fault() {
        return fault;
    }
}
