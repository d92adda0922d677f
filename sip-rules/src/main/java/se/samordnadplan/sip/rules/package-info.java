/**
 * What law and routines demand of a coordinated individual plan: rule sets, their versions and what they demand on a
 * day.
 *
 * <p>This is the front door of the module. {@link se.samordnadplan.sip.rules.RuleSets} gives the shipped rule sets and
 * loads those of users' own from files; a {@link se.samordnadplan.sip.rules.RuleSet} says on a day what is binding and
 * by which source ({@link se.samordnadplan.sip.rules.ActiveRules}). {@link se.samordnadplan.sip.rules.RuleModules}
 * finds rules of users' own in jars. Who only wants a report of a plan hands the rule set to the validator of {@code
 * sip-validation}, and needs no more of this package than the types in the report.
 *
 * <p>All types are immutable and may be shared between threads.
 */
@NullMarked
package se.samordnadplan.sip.rules;

import org.jspecify.annotations.NullMarked;
