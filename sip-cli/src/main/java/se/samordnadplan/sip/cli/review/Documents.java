package se.samordnadplan.sip.cli.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.output.Totals;

/**
 * How many documents there are, and what was said of them. Immutable.
 *
 * <p>The four verdicts are null where the plans without an error are hidden, which would follow from them.
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
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"total", "notRead", "accepted", "acceptedWithRemarks", "rejected", "notEvaluated", "failedInputs"})
public record Documents(
        long total,
        long notRead,
        @Nullable Long accepted,
        @Nullable Long acceptedWithRemarks,
        @Nullable Long rejected,
        @Nullable Long notEvaluated,
        long failedInputs) {

    /**
     * Adds the counts up.
     *
     * @param totals the verdicts on the plans that were read
     * @param notRead how many documents could not be read as plans
     * @param failedInputs of how many inputs nothing is known
     * @param areVerdictsShown whether the verdicts are told
     * @return all of them
     */
    public static Documents of(Totals totals, long notRead, long failedInputs, boolean areVerdictsShown) {
        return new Documents(
                totals.documents() + notRead,
                notRead,
                areVerdictsShown ? totals.accepted() : null,
                areVerdictsShown ? totals.acceptedWithRemarks() : null,
                areVerdictsShown ? totals.rejected() : null,
                areVerdictsShown ? totals.notEvaluated() : null,
                failedInputs);
    }
}
