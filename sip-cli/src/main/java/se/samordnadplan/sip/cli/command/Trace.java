package se.samordnadplan.sip.cli.command;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The stack trace of a failure without its messages: those of other libraries may quote what stands in a plan. */
final class Trace {

    private static final int MOST_CAUSES = 10;

    private Trace() {}

    static String of(Throwable failure) {
        return Stream.<@Nullable Throwable>iterate(failure, cause -> cause != null, Trace::causeOf)
                .limit(MOST_CAUSES)
                .map(Trace::one)
                .collect(Collectors.joining("caused by "));
    }

    private static @Nullable Throwable causeOf(@Nullable Throwable failure) {
        return failure == null ? null : failure.getCause();
    }

    private static String one(@Nullable Throwable failure) {
        if (failure == null) {
            return "";
        }
        return failure.getClass().getName() + "\n"
                + Stream.of(failure.getStackTrace())
                        .map(frame -> "    at " + frame + "\n")
                        .collect(Collectors.joining());
    }
}
