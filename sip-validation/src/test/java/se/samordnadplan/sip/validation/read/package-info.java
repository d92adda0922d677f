/** Tests of reading. */
@NullMarked
package se.samordnadplan.sip.validation.read;

import org.jspecify.annotations.NullMarked;
