package se.samordnadplan.sip.cli.review;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import se.samordnadplan.sip.cli.output.Totals;

/**
 * How many documents there are, and what was said of them. Immutable.
 *
 * @param total all that were opened
 * @param notRead those that could not be read as plans; they are in no other number
 * @param accepted those with nothing above a piece of information
 * @param acceptedWithRemarks those with warnings and no error
 * @param rejected those with an error
 * @param notEvaluated those of which something was not checked
 * @param failedInputs files and folders that could not be opened, and documents on which the program failed; they are in
 *     no other number
 */
@JsonPropertyOrder({"total", "notRead", "accepted", "acceptedWithRemarks", "rejected", "notEvaluated", "failedInputs"})
public record Documents(
        long total,
        long notRead,
        long accepted,
        long acceptedWithRemarks,
        long rejected,
        long notEvaluated,
        long failedInputs) {

    /**
     * Adds the counts up.
     *
     * @param totals the verdicts on the plans that were read
     * @param notRead how many documents could not be read as plans
     * @param failedInputs of how many inputs nothing is known
     * @return all of them
     */
    public static Documents of(Totals totals, long notRead, long failedInputs) {
        return new Documents(
                totals.documents() + notRead,
                notRead,
                totals.accepted(),
                totals.acceptedWithRemarks(),
                totals.rejected(),
                totals.notEvaluated(),
                failedInputs);
    }
}
