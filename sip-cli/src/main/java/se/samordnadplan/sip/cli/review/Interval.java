package se.samordnadplan.sip.cli.review;

/**
 * A 95 % interval.
 *
 * @param low its lower end
 * @param high its upper end
 */
record Interval(double low, double high) {

    /** The 97.5th percentile of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * The interval of a share: the score interval without correction for continuity (E. B. Wilson, Journal of the American
     * Statistical Association 22 (1927) 209–212; method 3 in R. G. Newcombe, Statistics in Medicine 17 (1998)
     * 857–872).
     */
    static Interval ofShare(long satisfied, long judged) {
        var n = (double) judged;
        var share = satisfied / n;
        var scale = 1 + Z * Z / n;
        var centre = (share + Z * Z / (2 * n)) / scale;
        var half = Z / scale * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n));
        return new Interval(
                satisfied == 0 ? 0 : Math.max(0, centre - half), satisfied == judged ? 1 : Math.min(1, centre + half));
    }

    /**
     * The interval of the difference between two shares of different plans, the later less the earlier (method 10 in R. G.
     * Newcombe, Statistics in Medicine 17 (1998) 873–890).
     */
    static Interval ofDifference(Share later, Share earlier) {
        var now = later.interval();
        var then = earlier.interval();
        var difference = later.fraction() - earlier.fraction();
        return new Interval(
                difference - Math.hypot(later.fraction() - now.low, then.high - earlier.fraction()),
                difference + Math.hypot(now.high - later.fraction(), earlier.fraction() - then.low));
    }
}
