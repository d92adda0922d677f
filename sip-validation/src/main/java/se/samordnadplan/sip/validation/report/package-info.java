/**
 * The report of one validation, its JSON and its words.
 *
 * <p>{@link se.samordnadplan.sip.validation.report.ValidationReport} has the verdict, the findings with their places
 * and sources, the checklist of all rules and the deadlines. It can be said in Swedish and English, written as JSON and
 * read again. It holds ids, places, dates and words of the format, and nothing personal of the plan. Immutable; may be
 * shared between threads.
 */
@NullMarked
package se.samordnadplan.sip.validation.report;

import org.jspecify.annotations.NullMarked;
