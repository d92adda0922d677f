package se.samordnadplan.sip.cli.command;

import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.output.Share;
import se.samordnadplan.sip.validation.report.Verdict;

/** What became of an input. */
sealed interface Judged {

    /**
     * It was judged.
     *
     * @param share the report in the form of the output
     * @param verdict its verdict
     * @param over whether the exit code has to say that the document is not fine
     */
    record Report(Share share, Verdict verdict, boolean over) implements Judged {}

    /**
     * It was not judged.
     *
     * @param message what to tell the user
     * @param share what the output says of it; null where its form has no place for that
     * @param cause why
     */
    record Nothing(String message, @Nullable Share share, Throwable cause) implements Judged {}
}
