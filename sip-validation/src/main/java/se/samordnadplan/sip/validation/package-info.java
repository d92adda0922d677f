/**
 * The front door: {@link se.samordnadplan.sip.validation.SipValidator} reads a plan, checks it and reports.
 */
@NullMarked
package se.samordnadplan.sip.validation;

import org.jspecify.annotations.NullMarked;
