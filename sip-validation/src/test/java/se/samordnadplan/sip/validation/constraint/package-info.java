/** Tests of the constraints. */
@NullMarked
package se.samordnadplan.sip.validation.constraint;

import org.jspecify.annotations.NullMarked;
