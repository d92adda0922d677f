/**
 * Findings that somebody has decided to live with until a day: what a suppression file says, and what it matches.
 *
 * <p>{@link se.samordnadplan.sip.validation.suppression.Suppressions} loads a file and goes into the builder of the
 * validator. Each entry has a reason and a last day; what a statute makes mandatory cannot be suppressed. Immutable;
 * may be shared between threads.
 */
@NullMarked
package se.samordnadplan.sip.validation.suppression;

import org.jspecify.annotations.NullMarked;
