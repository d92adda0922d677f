package se.samordnadplan.sip.cli.command;

import se.samordnadplan.sip.cli.input.Inputs;
import se.samordnadplan.sip.cli.output.OutputException;
import se.samordnadplan.sip.cli.output.ReportWriter;
import se.samordnadplan.sip.cli.progress.Progress;
import se.samordnadplan.sip.validation.report.Verdict;

/** What really happened in a run, from which the exit code comes. Not thread-safe. */
final class Outcome {

    private final Surroundings surroundings;
    private final boolean verbose;
    private final Progress progress;
    private boolean over;
    private boolean incomplete;
    private boolean any;

    Outcome(Surroundings surroundings, TalkOptions talk, Inputs inputs) {
        this.surroundings = surroundings;
        this.verbose = talk.verbose();
        this.progress = talk.progress(surroundings, inputs);
    }

    /** Writes a report, or tells why there is none. */
    void take(Judged judged, ReportWriter writer) throws OutputException {
        progress.step();
        any = true;
        if (judged instanceof Judged.Report report) {
            writer.write(report.share(), report.verdict(), report.over());
            over |= report.over();
            incomplete |= report.verdict() == Verdict.NOT_EVALUATED;
        } else {
            take((Judged.Nothing) judged, writer);
        }
    }

    private void take(Judged.Nothing nothing, ReportWriter writer) throws OutputException {
        incomplete = true;
        tell(nothing);
        writer.writeMissing(nothing.share());
    }

    private void tell(Judged.Nothing nothing) {
        progress.aside(() -> {
            surroundings.tell(nothing.message());
            if (verbose) {
                surroundings.err().print(Trace.of(nothing.cause()));
            }
        });
    }

    /** Nothing more comes. */
    void end() {
        progress.close();
    }

    /** Whether there were documents and all were evaluated, so that what was not found is not there. */
    boolean isComplete() {
        return any && !incomplete;
    }

    ExitCode exitCode() {
        return incomplete ? ExitCode.INCOMPLETE : over ? ExitCode.OVER : ExitCode.FINE;
    }
}
