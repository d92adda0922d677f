/** Measures the library side by side with what else a user would pick, on the same rules and the same plan. */
@NullMarked
package se.samordnadplan.sip.benchmarks.peer;

import org.jspecify.annotations.NullMarked;
