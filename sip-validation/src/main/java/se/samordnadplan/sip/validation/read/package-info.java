/** Reading: from bytes or text to a plan, or to every fault that keeps the text from being one, each at its place. */
@NullMarked
package se.samordnadplan.sip.validation.read;

import org.jspecify.annotations.NullMarked;
