/** The report of one validation, its JSON and its words. */
@NullMarked
package se.samordnadplan.sip.validation.report;

import org.jspecify.annotations.NullMarked;
