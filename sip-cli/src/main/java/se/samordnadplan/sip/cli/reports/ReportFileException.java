package se.samordnadplan.sip.cli.reports;

import java.io.Serial;

/** A file that holds no reports; the message says in one line what is wrong and what to do, and quotes nothing of it. */
public final class ReportFileException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    ReportFileException(String message, Throwable cause) {
        super(message, cause);
    }
}
