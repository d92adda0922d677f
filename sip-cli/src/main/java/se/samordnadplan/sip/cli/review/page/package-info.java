/** A review as a page of its own, with bar charts. */
@NullMarked
package se.samordnadplan.sip.cli.review.page;

import org.jspecify.annotations.NullMarked;
