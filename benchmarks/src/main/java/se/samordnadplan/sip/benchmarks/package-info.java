/** Measures the library with JMH, and makes plans to measure the command line with. */
@NullMarked
package se.samordnadplan.sip.benchmarks;

import org.jspecify.annotations.NullMarked;
