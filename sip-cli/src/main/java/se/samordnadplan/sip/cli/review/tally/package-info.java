/** Counts plans for a review, document by document, and decides what of the counts may be shown. */
@NullMarked
package se.samordnadplan.sip.cli.review.tally;

import org.jspecify.annotations.NullMarked;
