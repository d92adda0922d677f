package se.samordnadplan.sip.cli.command;

import se.samordnadplan.sip.cli.progress.Progress;
import se.samordnadplan.sip.cli.review.tally.Contribution;
import se.samordnadplan.sip.cli.review.tally.ReviewTally;
import se.samordnadplan.sip.validation.report.Verdict;

/** Counts what was judged and tells what was not, from which the exit code comes. Not thread-safe. */
final class ReviewRun {

    private final Surroundings surroundings;
    private final boolean verbose;
    private final Progress progress;
    private final ReviewTally tally;
    private long notEvaluated;
    private long documents;
    private boolean isAnyRead;
    private boolean failed;

    ReviewRun(Surroundings surroundings, boolean verbose, Progress progress, ReviewTally tally) {
        this.surroundings = surroundings;
        this.verbose = verbose;
        this.progress = progress;
        this.tally = tally;
    }

    void take(ReviewWork.Result result) {
        progress.step();
        if (result instanceof ReviewWork.Result.Done done) {
            tally.add(done.contribution());
            count(done.contribution());
        } else {
            tell((ReviewWork.Result.Failed) result);
            tally.addFailedInput();
            failed = true;
        }
    }

    private void count(Contribution document) {
        documents++;
        isAnyRead |= document.isRead();
        notEvaluated += document.report().verdict() == Verdict.NOT_EVALUATED ? 1 : 0;
    }

    private void tell(ReviewWork.Result.Failed input) {
        progress.aside(() -> {
            surroundings.tell(input.message());
            if (verbose) {
                surroundings.err().print(Trace.of(input.cause()));
            }
        });
    }

    /** Nothing more comes. */
    void end() {
        progress.close();
        if (notEvaluated > 0) {
            surroundings.tell(notEvaluated + (notEvaluated == 1 ? " document was" : " documents were")
                    + " not fully evaluated; sip validate tells which and why");
        }
    }

    /** Says that there is nothing in the review, if so; a file that could not be opened has been named. */
    void tellWhereNothingWasRead() {
        if (documents == 0 && !failed) {
            surroundings.tell("there is no document to review; see whether the input is the one you mean");
        } else if (documents > 0 && !isAnyRead) {
            surroundings.tell("no document could be read as a plan; sip validate tells what to mend");
        }
    }

    ReviewTally tally() {
        return tally;
    }

    ExitCode exitCode() {
        return failed || notEvaluated > 0 ? ExitCode.INCOMPLETE : ExitCode.FINE;
    }
}
