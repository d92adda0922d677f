/** Tests of the rules in plain Java. */
@NullMarked
package se.samordnadplan.sip.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
