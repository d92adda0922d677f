/** The quality review of many plans as it may be published, compared with an earlier one, in JSON and in words. */
@NullMarked
package se.samordnadplan.sip.cli.review;

import org.jspecify.annotations.NullMarked;
