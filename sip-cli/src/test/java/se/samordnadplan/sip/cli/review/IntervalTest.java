package se.samordnadplan.sip.cli.review;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samordnadplan.sip.rules.Severity;

/** Intervals against worked examples in print, which give four decimals. */
class IntervalTest {

    private static final double FOUR_DECIMALS = 0.00005;

    /** R. G. Newcombe, Statistics in Medicine 17 (1998) 857–872, table I, method 3: the score interval of Wilson. */
    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({"81, 263, 0.2553, 0.3662", "15, 148, 0.0624, 0.1605", "0, 20, 0.0000, 0.1611", "1, 29, 0.0061, 0.1718"})
    void ofASharePrintedByNewcombe(long satisfied, long judged, double low, double high) {
        var interval = Interval.ofShare(satisfied, judged);

        assertThat(interval.low()).isCloseTo(low, within(FOUR_DECIMALS));
        assertThat(interval.high()).isCloseTo(high, within(FOUR_DECIMALS));
    }

    /** R. G. Newcombe, Statistics in Medicine 17 (1998) 873–890, table II, method 10. */
    @ParameterizedTest(name = "{0}/{1} - {2}/{3}")
    @CsvSource({
        "56, 70, 48, 80, 0.0524, 0.3339",
        "9, 10, 3, 10, 0.1705, 0.8090",
        "6, 7, 2, 7, 0.0582, 0.8062",
        "5, 56, 0, 29, -0.0381, 0.1926",
        "0, 10, 0, 20, -0.1611, 0.2775",
        "0, 10, 0, 10, -0.2775, 0.2775",
        "10, 10, 0, 20, 0.6791, 1.0000",
        "10, 10, 0, 10, 0.6075, 1.0000"
    })
    void ofADifferencePrintedByNewcombe(
            long satisfied, long judged, long satisfiedBefore, long judgedBefore, double low, double high) {
        var interval = Interval.ofDifference(Share.of(satisfied, judged), Share.of(satisfiedBefore, judgedBefore));

        assertThat(interval.low()).isCloseTo(low, within(FOUR_DECIMALS));
        assertThat(interval.high()).isCloseTo(high, within(FOUR_DECIMALS));
    }

    @Test
    void staysWithinNothingAndAll() {
        for (long judged = 1; judged <= 200; judged++) {
            assertThat(Interval.ofShare(0, judged).low()).isZero();
            assertThat(Interval.ofShare(judged, judged).high()).isEqualTo(1);
        }
    }

    @Test
    void isToldInPerCentWithOneDecimal() {
        assertThat(Share.of(81, 263))
                .hasToString("Share[hidden=null, judged=263, satisfied=81, violated=182, percent=30.8,"
                        + " low=25.5, high=36.6]");
    }

    @Test
    void standsBesideAShareThatIsRoundedHalfUpExactly() {
        assertThat(Share.of(23, 80).percent()).isEqualByComparingTo("28.8");
        assertThat(Share.of(57, 80).percent()).isEqualByComparingTo("71.3");
        assertThat(points(Share.of(0, 80), Share.of(23, 80))).isEqualByComparingTo("28.8");
        assertThat(points(Share.of(23, 80), Share.of(0, 7))).isEqualByComparingTo("-28.8");
        assertThat(points(Share.of(1, 3), Share.of(2, 3))).isEqualByComparingTo("33.3");
    }

    private static BigDecimal points(Share earlier, Share now) {
        return requireNonNull(Compared.of(Severity.ERROR, earlier, now)).points();
    }

    @Test
    void isNotToldOfNothing() {
        assertThat(Share.of(0, 0).isTold()).isFalse();
        assertThat(Share.of(0, 0).percent()).isNull();
    }
}
