/** Constraints: the Jakarta Bean Validation constraints of the model, checked part by part in their places. */
@NullMarked
package se.samordnadplan.sip.validation.constraint;

import org.jspecify.annotations.NullMarked;
