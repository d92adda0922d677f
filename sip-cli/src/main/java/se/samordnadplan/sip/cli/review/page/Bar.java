package se.samordnadplan.sip.cli.review.page;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.review.Compared;
import se.samordnadplan.sip.cli.review.Share;

/**
 * A bar across the width there is, with the interval as a line; all in per cent of that width. Immutable.
 *
 * @param from where the bar begins
 * @param length how long it is
 * @param low where the line begins
 * @param high where it ends
 */
public record Bar(BigDecimal from, BigDecimal length, BigDecimal low, BigDecimal high) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal MIDDLE = new BigDecimal("50.0");

    /**
     * The bar of a share, from nothing to all.
     *
     * @param share a share that is told
     * @return the bar
     */
    public static Bar of(Share share) {
        return new Bar(BigDecimal.ZERO, orZero(share.percent()), orZero(share.low()), orZero(share.high()));
    }

    /**
     * The bar of a difference, from the middle, which is no difference, to either side.
     *
     * @param difference the difference
     * @return the bar
     */
    public static Bar of(Compared difference) {
        var end = place(difference.points());
        return new Bar(end.min(MIDDLE), end.subtract(MIDDLE).abs(), place(difference.low()), place(difference.high()));
    }

    private static BigDecimal place(BigDecimal points) {
        return MIDDLE.add(points.multiply(HALF));
    }

    private static BigDecimal orZero(@Nullable BigDecimal number) {
        return number == null ? BigDecimal.ZERO : number;
    }
}
