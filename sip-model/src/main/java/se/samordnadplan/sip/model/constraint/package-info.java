/** The constraints of the format, as Jakarta Bean Validation annotations with their validators. */
@NullMarked
package se.samordnadplan.sip.model.constraint;

import org.jspecify.annotations.NullMarked;
