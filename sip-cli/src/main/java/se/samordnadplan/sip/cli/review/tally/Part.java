package se.samordnadplan.sip.cli.review.tally;

import java.util.List;

/** A part of a whole that is published too, so that what is not shown of the one may follow from the other. */
interface Part {

    /** How much it holds; 0 where there is nothing to tell. */
    long size();

    /**
     * Whose it is, for each number that a reader has where the part is shown: what it holds, and where that is less than
     * is known of its group, also the rest. All parts of a whole have as many.
     */
    List<Persons> sides();

    /** Whether none of the numbers is one of too few persons. */
    default boolean isShowable() {
        return sides().stream().allMatch(Persons::areNobodyOrEnough);
    }
}
