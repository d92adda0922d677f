package se.samordnadplan.example.route;

/** The validator failed; nothing is said of the plan. */
final class NotEvaluated extends Exception {

    private static final long serialVersionUID = 1L;

    NotEvaluated(String failure) {
        super("not evaluated: " + failure + " failed");
    }
}
