/**
 * Constraints: the Jakarta Bean Validation constraints of the model, checked part by part in their places.
 *
 * <p>Not part of the API: public only for the package above, and free to change. All of Hibernate Validator stays
 * behind it.
 */
@NullMarked
package se.samordnadplan.sip.validation.constraint;

import org.jspecify.annotations.NullMarked;
