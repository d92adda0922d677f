package se.samordnadplan.sip.cli.review.tally;

/** A part of a whole that is published too, so that what is not shown of the one may follow from the other. */
interface Part {

    /** How much it holds; 0 where there is nothing to tell. */
    long size();

    /** Whose it is. */
    Persons persons();
}
