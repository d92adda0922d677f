package se.samordnadplan.sip.cli.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import se.samordnadplan.sip.cli.output.OutputException;

/** How failures reach the user: one line with advice, a trace only when asked for, and an exit code. */
final class Failures {

    private final Surroundings surroundings;
    private final boolean verbose;

    Failures(Surroundings surroundings, List<String> args) {
        this.surroundings = surroundings;
        // Asked of the arguments themselves: a failure may come before they are understood.
        this.verbose = args.contains("-v") || args.contains("--verbose");
    }

    int usage(ParameterException e) {
        var command = e.getCommandLine().getCommandSpec().qualifiedName();
        var isRoot = e.getCommandLine().getParent() == null;
        var message = isRoot && e instanceof UnmatchedArgumentException unmatched
                ? "there is nothing called '" + unmatched.getUnmatched().get(0) + "'"
                : e.getMessage();
        surroundings.tell(String.valueOf(message).replaceAll("\\.$", "") + "; see " + command + " --help");
        return ExitCode.USAGE.number();
    }

    int of(Exception e) {
        if (e instanceof UsageException usage) {
            usage.lines().forEach(surroundings::tell);
            trace(usage.getCause());
            return ExitCode.USAGE.number();
        }
        if (e instanceof OutputException) {
            surroundings.tell(e.getMessage());
            trace(e);
            return ExitCode.INCOMPLETE.number();
        }
        return internal(e);
    }

    int internal(Throwable e) {
        if (e instanceof OutOfMemoryError || e.getCause() instanceof OutOfMemoryError) {
            surroundings.tell("there is too little memory; give Java more with -Xmx (in SIP_JAVA_OPTS), or name fewer"
                    + " documents at a time");
            trace(e);
            return ExitCode.INCOMPLETE.number();
        }
        if (e.getCause() instanceof InterruptedException) {
            surroundings.tell("the run was interrupted; run again");
            trace(e);
            return ExitCode.INCOMPLETE.number();
        }
        surroundings.tell("internal error (" + e.getClass().getSimpleName() + ")"
                + (verbose ? "; report what follows" : "; use --verbose and report what it says"));
        trace(e);
        return ExitCode.INCOMPLETE.number();
    }

    /** Why a document was not evaluated, when the program itself is at fault. */
    static String reason(Throwable e) {
        return "internal error (" + e.getClass().getSimpleName() + "); use --verbose and report what it says";
    }

    int outputLost() {
        surroundings.tell(
                "standard output cannot be written; see whether its reader is still there and the disk has room");
        return ExitCode.INCOMPLETE.number();
    }

    private void trace(@Nullable Throwable e) {
        if (verbose && e != null) {
            surroundings.err().print(Trace.of(e));
            surroundings.err().flush();
        }
    }
}
