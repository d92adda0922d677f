/**
 * The constraints of the format: Jakarta Bean Validation annotations with their validators.
 *
 * <p>They stand on the components of the records and say what a single value must look like, such as the check digit of
 * an identity number. Their message is plain English, for hosts that validate by themselves; reports have texts of
 * their own. The validators throw for no value and are thread-safe.
 */
@NullMarked
package se.samordnadplan.sip.model.constraint;

import org.jspecify.annotations.NullMarked;
