/**
 * The plan document: what a coordinated individual plan (SIP) is.
 *
 * <p>{@link se.samordnadplan.sip.model.SipPlan} is the whole plan; its parts are records in the packages below, in the
 * order in which a plan comes about: who takes part ({@code party}), what leads to it ({@code preparation}), what is to
 * be done ({@code goal}), what comes after ({@code followup}). Each record has a generated builder. {@link
 * se.samordnadplan.sip.model.SipJson} reads and writes plans as JSON, and {@link
 * se.samordnadplan.sip.model.JsonPointer} names a place in one.
 *
 * <p>A record takes any values: what is absent is null or an empty list, and nothing throws because a plan is bad. What
 * is wrong with a plan is for the validation to say. All types are immutable, may be shared between threads, and mask
 * in {@code toString} what they hold.
 */
@NullMarked
package se.samordnadplan.sip.model;

import org.jspecify.annotations.NullMarked;
