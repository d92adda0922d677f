/** Tests of what surrounds the benchmarks. */
@NullMarked
package se.samordnadplan.sip.benchmarks;

import org.jspecify.annotations.NullMarked;
