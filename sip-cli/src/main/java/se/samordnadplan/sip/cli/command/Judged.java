package se.samordnadplan.sip.cli.command;

import se.samordnadplan.sip.validation.report.Verdict;

/** What became of an input. */
sealed interface Judged {

    /**
     * It was judged.
     *
     * @param text the report in the form of the output
     * @param verdict its verdict
     */
    record Report(String text, Verdict verdict) implements Judged {}

    /**
     * It was not judged.
     *
     * @param message what to tell the user
     * @param cause why
     */
    record Nothing(String message, Throwable cause) implements Judged {}
}
