package se.samordnadplan.sip.cli.output;

import se.samordnadplan.sip.validation.report.Verdict;

/**
 * How many documents got which verdict.
 *
 * @param accepted those with nothing above a piece of information
 * @param acceptedWithRemarks those with warnings and no error
 * @param rejected those with an error
 * @param notEvaluated those of which something was not checked
 * @param missing those without a report
 * @param over those of which the exit code has to tell that they are not fine, among the accepted and rejected ones
 */
public record Totals(
        long accepted, long acceptedWithRemarks, long rejected, long notEvaluated, long missing, long over) {

    /** No document yet. */
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0, 0);

    /**
     * The totals with one document more.
     *
     * @param verdict its verdict
     * @return new totals
     */
    public Totals plus(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> new Totals(accepted + 1, acceptedWithRemarks, rejected, notEvaluated, missing, over);
            case ACCEPTED_WITH_REMARKS ->
                new Totals(accepted, acceptedWithRemarks + 1, rejected, notEvaluated, missing, over);
            case REJECTED -> new Totals(accepted, acceptedWithRemarks, rejected + 1, notEvaluated, missing, over);
            case NOT_EVALUATED -> new Totals(accepted, acceptedWithRemarks, rejected, notEvaluated + 1, missing, over);
        };
    }

    /**
     * The totals with one document more.
     *
     * @param verdict its verdict
     * @param over whether the exit code has to tell of it
     * @return new totals
     */
    public Totals plus(Verdict verdict, boolean over) {
        var more = plus(verdict);
        return over
                ? new Totals(
                        more.accepted,
                        more.acceptedWithRemarks,
                        more.rejected,
                        more.notEvaluated,
                        more.missing,
                        more.over + 1)
                : more;
    }

    /**
     * The totals with one document more that has no report.
     *
     * @return new totals
     */
    public Totals plusMissing() {
        return new Totals(accepted, acceptedWithRemarks, rejected, notEvaluated, missing + 1, over);
    }

    /**
     * All documents, also those without a report.
     *
     * @return the sum
     */
    public long documents() {
        return accepted + acceptedWithRemarks + rejected + notEvaluated + missing;
    }
}
