package se.samordnadplan.sip.cli.command;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.deadlines.ListedDeadline;

/**
 * The deadlines of one input.
 *
 * @param deadlines those to list
 * @param lack why there may be more; null where these are all
 * @param cause what led to that; null where the document itself did
 */
record JudgedDeadlines(
        List<ListedDeadline> deadlines,
        @Nullable String lack,
        @Nullable Throwable cause) {

    static JudgedDeadlines none(String document, String reason, Throwable cause) {
        return new JudgedDeadlines(List.of(), "'" + document + "' was not evaluated: " + reason, cause);
    }
}
