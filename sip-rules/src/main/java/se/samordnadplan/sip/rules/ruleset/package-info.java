/**
 * How rule sets come from files: the located tree of a file, its checks, and the layering of a set on the one it extends.
 *
 * <p>Not part of the API: public only for the packages beside it, and free to change. Users go through
 * {@link se.samordnadplan.sip.rules.RuleSets}.
 */
@NullMarked
package se.samordnadplan.sip.rules.ruleset;

import org.jspecify.annotations.NullMarked;
