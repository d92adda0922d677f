/**
 * The engine: fires the precompiled rules on the facts of one plan and collects what they report.
 *
 * <p>All of Drools stays behind {@link se.samordnadplan.sip.rules.engine.RuleBase}. What a rule demands, of whom and
 * from when is not known here: that is in the rules, their metadata and the rule sets.
 *
 * <p>Not part of the API: public only for our own code and for compiled rules, and free to change. Authors of
 * rules meet one type of it, {@link se.samordnadplan.sip.rules.engine.Findings}, to which their rules report.
 */
@NullMarked
package se.samordnadplan.sip.rules.engine;

import org.jspecify.annotations.NullMarked;
