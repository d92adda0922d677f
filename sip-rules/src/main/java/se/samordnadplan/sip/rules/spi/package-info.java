/**
 * Rules of users' own: what a jar with compiled rules tells of itself.
 *
 * <p>Authors of rules implement {@link se.samordnadplan.sip.rules.spi.RuleModule}. The rules are written on the facts
 * of {@code se.samordnadplan.sip.rules.fact} and report to {@link se.samordnadplan.sip.rules.engine.Findings}.
 */
@NullMarked
package se.samordnadplan.sip.rules.spi;

import org.jspecify.annotations.NullMarked;
