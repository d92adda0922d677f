/** Lets mutants into the engine. */
@NullMarked
package se.samordnadplan.sip.rules.engine;

import org.jspecify.annotations.NullMarked;
