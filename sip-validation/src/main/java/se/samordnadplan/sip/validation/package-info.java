/**
 * The front door: from a document to a report.
 *
 * <p>{@link se.samordnadplan.sip.validation.SipValidator} reads a plan, checks it, asks the rules and reports; {@link
 * se.samordnadplan.sip.validation.ValidationOption} says what one validation is asked besides, {@link
 * se.samordnadplan.sip.validation.ReadLimits} within which bounds a document is read. The answer is a {@link
 * se.samordnadplan.sip.validation.report.ValidationReport}.
 *
 * <p>A host makes one validator and keeps it; all types are immutable and may be shared between threads, except the
 * builder. Nothing here asks for a clock, a time zone or a locale: the day comes with each call. What is wrong with a
 * document is a finding, never an exception.
 */
@NullMarked
package se.samordnadplan.sip.validation;

import org.jspecify.annotations.NullMarked;
