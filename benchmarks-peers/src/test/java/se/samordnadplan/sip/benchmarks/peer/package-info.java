/** Tests of the peers. */
@NullMarked
package se.samordnadplan.sip.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
