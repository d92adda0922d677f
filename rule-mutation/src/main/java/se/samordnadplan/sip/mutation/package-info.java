/** Breaks the rules one by one, and tells which of the faults no test of the rules notices. */
@NullMarked
package se.samordnadplan.sip.mutation;

import org.jspecify.annotations.NullMarked;
