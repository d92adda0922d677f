package se.samordnadplan.sip.cli.review;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How many of those that were judged satisfy something. Immutable.
 *
 * @param hidden true where they are too few persons to be shown, and nothing else is told; null otherwise
 * @param judged how many were judged
 * @param satisfied how many of them satisfy it
 * @param violated how many do not
 * @param percent the share that satisfies it, in per cent; null where nothing was judged
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"hidden", "judged", "satisfied", "violated", "percent", "low", "high"})
public record Share(
        @Nullable Boolean hidden,
        @Nullable Long judged,
        @Nullable Long satisfied,
        @Nullable Long violated,
        @Nullable BigDecimal percent,
        @Nullable BigDecimal low,
        @Nullable BigDecimal high) {

    /** Where the numbers are not shown. */
    public static final Share HIDDEN = new Share(true, null, null, null, null, null, null);

    private static final BigDecimal PER_CENT = BigDecimal.valueOf(100);

    /** Refuses what is no share of anything. */
    public Share {
        if (hidden == null ? judged == null || satisfied == null || satisfied < 0 || satisfied > judged : !hidden) {
            throw new IllegalArgumentException(
                    "[satisfied] is 0 to [judged]. Maybe the numbers were changed after the review.");
        }
    }

    /**
     * A share.
     *
     * @param satisfied how many satisfy it
     * @param judged of how many
     * @return the share with its interval
     */
    public static Share of(long satisfied, long judged) {
        if (judged == 0) {
            return new Share(null, 0L, 0L, 0L, null, null, null);
        }
        var interval = Interval.ofShare(satisfied, judged);
        return new Share(
                null,
                judged,
                satisfied,
                judged - satisfied,
                percent(satisfied, judged),
                percent(interval.low()),
                percent(interval.high()));
    }

    /**
     * A number that people read: per cent with one decimal.
     *
     * @param part some
     * @param whole of how many; 1 or more
     * @return rounded half up, exactly
     */
    public static BigDecimal percent(long part, long whole) {
        return percent(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(PER_CENT).divide(whole, 1, RoundingMode.HALF_UP);
    }

    /** The end of an interval, which is no fraction. */
    static BigDecimal percent(double end) {
        return percent(BigDecimal.valueOf(end), BigDecimal.ONE);
    }

    /** The difference between two shares that are told, in percentage points. */
    static BigDecimal points(Share earlier, Share now) {
        var before = BigDecimal.valueOf(requireNonNull(earlier.judged));
        var after = BigDecimal.valueOf(requireNonNull(now.judged));
        var gain = BigDecimal.valueOf(requireNonNull(now.satisfied)).multiply(before);
        var loss = BigDecimal.valueOf(requireNonNull(earlier.satisfied)).multiply(after);
        return percent(gain.subtract(loss), before.multiply(after));
    }

    /**
     * Whether there is a share to tell and to compare.
     *
     * @return false where it is hidden, and where nothing was judged
     */
    @JsonIgnore
    public boolean isTold() {
        return judged != null && judged > 0;
    }

    /**
     * Whether the numbers are not shown.
     *
     * @return true where they are of too few persons, or others would follow from them
     */
    @JsonIgnore
    public boolean isHidden() {
        return hidden != null;
    }

    double fraction() {
        return (double) requireNonNull(satisfied) / requireNonNull(judged);
    }

    Interval interval() {
        return Interval.ofShare(requireNonNull(satisfied), requireNonNull(judged));
    }
}
