/** Tests of the front door. */
@NullMarked
package se.samordnadplan.sip.validation;

import org.jspecify.annotations.NullMarked;
