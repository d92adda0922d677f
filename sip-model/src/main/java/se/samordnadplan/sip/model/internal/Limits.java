package se.samordnadplan.sip.model.internal;

import com.fasterxml.jackson.core.StreamReadConstraints;

/**
 * The bounds of what is read where nobody asks for others. Not part of the API.
 *
 * <p>Source: the rule catalogue, section 13.
 */
public final class Limits {

    /** 5 MiB a document. */
    public static final int BYTES = 5 * 1024 * 1024;

    /** Objects and lists within each other, the outermost counted. */
    public static final int DEPTH = 64;

    /** UTF-16 units of a text or a name. */
    public static final int STRING_LENGTH = 256 * 1024;

    /** Digits of a number. */
    public static final int NUMBER_DIGITS = 32;

    /** The least of every number of the format, which all count something. */
    public static final int LEAST_NUMBER = 1;

    /** The greatest of every number of the format. */
    public static final int GREATEST_NUMBER = Integer.MAX_VALUE;

    private Limits() {}

    /**
     * Tells Jackson the bounds that it can keep by itself.
     *
     * @param depth objects and lists within each other
     * @param stringLength UTF-16 units of a text or a name
     * @param numberDigits digits of a number
     * @return the bounds
     */
    public static StreamReadConstraints constraints(int depth, int stringLength, int numberDigits) {
        return StreamReadConstraints.builder()
                .maxNestingDepth(depth)
                .maxStringLength(stringLength)
                .maxNameLength(stringLength)
                .maxNumberLength(numberDigits)
                .build();
    }
}
