/** Stands in for the verifier of the rules' tests, to learn what they expect. */
@NullMarked
package se.samordnadplan.sip.rules.test;

import org.jspecify.annotations.NullMarked;
