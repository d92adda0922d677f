package se.samordnadplan.sip.benchmarks;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** What comes out by chance, the same for the same seed. Not thread-safe. */
final class Chance {

    private static final int FIRST_TEST_NUMBER = 980;
    private static final int TEST_NUMBERS = 20;

    private final SplittableRandom random;

    Chance(long seed) {
        this.random = new SplittableRandom(seed); // neighbouring seeds have nothing in common, other than with Random
    }

    /** One of {@code 0} to {@code bound - 1}. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** True in so many of a hundred cases. */
    boolean percent(int cases) {
        return random.nextInt(100) < cases;
    }

    String oneOf(String... words) {
        return words[random.nextInt(words.length)];
    }

    /** A personnummer with one of the serial numbers that the tax agency keeps for tests. */
    String identityNumber() {
        var born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(29_000));
        var day = born.toString().replace("-", "");
        var digits = day.substring(2) + (FIRST_TEST_NUMBER + random.nextInt(TEST_NUMBERS));
        return day.substring(0, 2) + digits + checkDigit(digits);
    }

    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = (digits.charAt(i) - '0') * (i % 2 == 0 ? 2 : 1);
            sum += digit / 10 + digit % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
