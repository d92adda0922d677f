/**
 * The rules of the catalogue in plain Java, on the same facts: the limit of what an engine of rules can reach. A test
 * proves that they judge as the rules in DRL do.
 */
@NullMarked
package se.samordnadplan.sip.benchmarks.plain;

import org.jspecify.annotations.NullMarked;
