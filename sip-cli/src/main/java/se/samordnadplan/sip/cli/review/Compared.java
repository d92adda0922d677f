package se.samordnadplan.sip.cli.review;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.Severity;

/**
 * A share then and now.
 *
 * @param severity of which the plans have no finding; null for a rule
 * @param rule the rule or deadline; null for a severity
 * @param title its title; null for a severity
 * @param earlier then
 * @param now now
 * @param points the difference in percentage points, positive where more satisfy it now
 * @param low the lower end of its 95 % interval
 * @param high the upper end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"severity", "rule", "title", "earlier", "now", "points", "low", "high"})
public record Compared(
        @Nullable Severity severity,
        @Nullable RuleId rule,
        @Nullable String title,
        Share earlier,
        Share now,
        BigDecimal points,
        BigDecimal low,
        BigDecimal high) {

    /** Refuses null. */
    public Compared {
        requireNonNull(earlier, "earlier");
        requireNonNull(now, "now");
        requireNonNull(points, "points");
        requireNonNull(low, "low");
        requireNonNull(high, "high");
    }

    /** The plans without a finding of a severity; null where there is nothing to compare. */
    static @Nullable Compared of(Severity severity, Share earlier, Share now) {
        return of(severity, null, null, earlier, now);
    }

    /** A rule or a deadline; null where there is nothing to compare. */
    static @Nullable Compared of(RuleId rule, String title, Share earlier, Share now) {
        return of(null, rule, title, earlier, now);
    }

    private static @Nullable Compared of(
            @Nullable Severity severity, @Nullable RuleId rule, @Nullable String title, Share earlier, Share now) {
        if (!earlier.isTold() || !now.isTold()) {
            return null;
        }
        var interval = Interval.ofDifference(now, earlier);
        return new Compared(
                severity,
                rule,
                title,
                earlier,
                now,
                Share.points(earlier, now),
                Share.percent(interval.low()),
                Share.percent(interval.high()));
    }
}
