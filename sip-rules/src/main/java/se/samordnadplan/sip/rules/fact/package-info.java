/**
 * Facts: the parts of a plan in their place, the words in which the rules are written.
 *
 * <p>The types are public because compiled rule conditions live in other packages. They are the vocabulary of rule
 * authors; nobody else needs them. All of them are immutable.
 */
@NullMarked
package se.samordnadplan.sip.rules.fact;

import org.jspecify.annotations.NullMarked;
