/** Tests of the report. */
@NullMarked
package se.samordnadplan.sip.validation.report;

import org.jspecify.annotations.NullMarked;
