package se.samordnadplan.sip.validation;

import se.samordnadplan.sip.model.internal.Limits;

/**
 * The bounds within which a document is read; what exceeds them is a finding, not an exception.
 *
 * <p>They keep hostile or broken input from using up memory. {@link #DEFAULT} holds the bounds of the rule catalogue,
 * section 13. Immutable and thread-safe.
 *
 * @param maxBytes the most bytes of UTF-8 that a document may have; at most {@value #MOST_BYTES}
 * @param maxDepth the most objects and lists within each other, the outermost counted; at most {@value #MOST_DEPTH}
 * @param maxStringLength the most UTF-16 units that a text or a name may have
 * @param maxNumberDigits the most digits that a number may have, those of fraction and exponent counted
 */
public record ReadLimits(int maxBytes, int maxDepth, int maxStringLength, int maxNumberDigits) {

    /** The deepest nesting that can be asked for. */
    public static final int MOST_DEPTH = 1_000;

    /** The largest size that can be asked for: what fits in one array. */
    public static final int MOST_BYTES = Integer.MAX_VALUE - 8;

    /** Documents of 5 MiB, 64 levels deep, texts of 256 Ki UTF-16 units, numbers of 32 digits. */
    public static final ReadLimits DEFAULT =
            new ReadLimits(Limits.BYTES, Limits.DEPTH, Limits.STRING_LENGTH, Limits.NUMBER_DIGITS);

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if a bound is below 1, {@code maxBytes} is above {@value #MOST_BYTES} or
     *     {@code maxDepth} is above {@value #MOST_DEPTH}
     */
    public ReadLimits {
        requirePositive(maxBytes, "maxBytes");
        requirePositive(maxDepth, "maxDepth");
        requirePositive(maxStringLength, "maxStringLength");
        requirePositive(maxNumberDigits, "maxNumberDigits");
        requireAtMost(MOST_BYTES, maxBytes, "maxBytes");
        requireAtMost(MOST_DEPTH, maxDepth, "maxDepth");
    }

    private static void requireAtMost(int most, int bound, String name) {
        if (bound > most) {
            throw new IllegalArgumentException("[" + name + "] must be at most " + most
                    + ". Maybe start from ReadLimits.DEFAULT: a plan needs a depth of 8 and some kilobytes.");
        }
    }

    private static void requirePositive(int bound, String name) {
        if (bound < 1) {
            throw new IllegalArgumentException(
                    "[" + name + "] must be at least 1. Maybe start from ReadLimits.DEFAULT and change one bound.");
        }
    }
}
