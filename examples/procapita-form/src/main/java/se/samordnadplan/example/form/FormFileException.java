package se.samordnadplan.example.form;

import java.io.Serial;

/** Says to the one who registers why a whole file cannot be read. It quotes nothing of the file. */
final class FormFileException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    FormFileException(String message) {
        super(message);
    }
}
