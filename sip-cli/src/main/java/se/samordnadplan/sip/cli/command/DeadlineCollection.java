package se.samordnadplan.sip.cli.command;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.samordnadplan.sip.cli.deadlines.DeadlineList;
import se.samordnadplan.sip.cli.deadlines.ListedDeadline;
import se.samordnadplan.sip.cli.progress.Progress;

/**
 * Gathers the deadlines of all documents, because a list in the order of time is known only at the end. Its memory grows
 * with the deadlines that are listed, not with the documents. Not thread-safe.
 */
final class DeadlineCollection {

    private final Surroundings surroundings;
    private final boolean verbose;
    private final List<ListedDeadline> deadlines = new ArrayList<>();
    private long documents;
    private long notEvaluated;

    DeadlineCollection(Surroundings surroundings, boolean verbose) {
        this.surroundings = surroundings;
        this.verbose = verbose;
    }

    void take(JudgedDeadlines judged, Progress progress) {
        progress.step();
        documents++;
        deadlines.addAll(judged.deadlines());
        var lack = judged.lack();
        if (lack != null) {
            notEvaluated++;
            progress.aside(() -> tell(lack, judged));
        }
    }

    private void tell(String lack, JudgedDeadlines judged) {
        surroundings.tell(lack);
        if (verbose && judged.cause() != null) {
            surroundings.err().print(Trace.of(judged.cause()));
        }
    }

    DeadlineList list(LocalDate asOf, String ruleSet) {
        return new DeadlineList(asOf, ruleSet, documents, notEvaluated, deadlines);
    }

    /** A list that may not be whole is said to be so, whatever the reason. */
    ExitCode exitCode() {
        return notEvaluated > 0 ? ExitCode.INCOMPLETE : ExitCode.FINE;
    }
}
