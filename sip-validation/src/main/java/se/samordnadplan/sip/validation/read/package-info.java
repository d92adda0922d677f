/**
 * Reading: from bytes or text to a plan, or to every fault that keeps the text from being one, each at its place.
 *
 * <p>Not part of the API: public only for the package above, and free to change.
 */
@NullMarked
package se.samordnadplan.sip.validation.read;

import org.jspecify.annotations.NullMarked;
