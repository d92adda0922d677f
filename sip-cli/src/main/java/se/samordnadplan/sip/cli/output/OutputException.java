package se.samordnadplan.sip.cli.output;

import java.io.IOException;
import java.io.Serial;

/** Output that cannot be written: the disk is full, the reader has gone, the folder is missing. */
public final class OutputException extends IOException {

    @Serial
    private static final long serialVersionUID = 1L;

    OutputException(String name, String advice, IOException cause) {
        super(name + " cannot be written; " + advice, cause);
    }
}
