package se.samordnadplan.example.samsa;

/** Says that a document is not a response with plans that can be read. It quotes nothing of the document. */
final class CarePlansException extends Exception {

    private static final long serialVersionUID = 1L;

    CarePlansException(String message) {
        super(message);
    }
}
