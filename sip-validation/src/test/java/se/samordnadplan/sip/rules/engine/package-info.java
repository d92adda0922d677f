/** Broken rules, made where the rules are made. */
@NullMarked
package se.samordnadplan.sip.rules.engine;

import org.jspecify.annotations.NullMarked;
