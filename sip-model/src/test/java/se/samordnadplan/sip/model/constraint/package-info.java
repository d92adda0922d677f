/** Tests of the constraints. */
@NullMarked
package se.samordnadplan.sip.model.constraint;

import org.jspecify.annotations.NullMarked;
