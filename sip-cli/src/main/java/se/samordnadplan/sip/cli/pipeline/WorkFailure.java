package se.samordnadplan.sip.cli.pipeline;

import java.io.Serial;
import org.jspecify.annotations.Nullable;

/** Work that failed although it never should: a defect of the program, not of what was worked on. */
public final class WorkFailure extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    WorkFailure(@Nullable Throwable cause) {
        super("The work on an input failed.", cause);
    }
}
