/**
 * Verifies rules one by one: {@code verifyThat("goal-stated").given(plan).reports("/goals")}.
 *
 * <p>For the tests of whoever writes rules, with any test framework: what does not hold is an {@link AssertionError}.
 */
@NullMarked
package se.samordnadplan.sip.rules.test;

import org.jspecify.annotations.NullMarked;
