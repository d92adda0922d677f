/** Measures the library with JMH. */
@NullMarked
package se.samordnadplan.sip.benchmarks;

import org.jspecify.annotations.NullMarked;
