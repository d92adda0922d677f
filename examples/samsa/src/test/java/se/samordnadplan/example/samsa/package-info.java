/** Tests of the discharge process and of the envelope. */
@NullMarked
package se.samordnadplan.example.samsa;

import org.jspecify.annotations.NullMarked;
