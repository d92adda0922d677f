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
 */
public record Totals(long accepted, long acceptedWithRemarks, long rejected, long notEvaluated, long missing) {

    /** No document yet. */
    public static final Totals NONE = new Totals(0, 0, 0, 0, 0);

    /**
     * The totals with one document more.
     *
     * @param verdict its verdict
     * @return new totals
     */
    public Totals plus(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> new Totals(accepted + 1, acceptedWithRemarks, rejected, notEvaluated, missing);
            case ACCEPTED_WITH_REMARKS ->
                new Totals(accepted, acceptedWithRemarks + 1, rejected, notEvaluated, missing);
            case REJECTED -> new Totals(accepted, acceptedWithRemarks, rejected + 1, notEvaluated, missing);
            case NOT_EVALUATED -> new Totals(accepted, acceptedWithRemarks, rejected, notEvaluated + 1, missing);
        };
    }

    /**
     * The totals with one document more that has no report.
     *
     * @return new totals
     */
    public Totals plusMissing() {
        return new Totals(accepted, acceptedWithRemarks, rejected, notEvaluated, missing + 1);
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
