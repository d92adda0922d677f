/**
 * What law and routines demand of a coordinated individual plan: rule sets, their versions and what they demand on a day.
 *
 * <p>This is the front door of the module. All types are immutable and may be shared between threads.
 */
@NullMarked
package se.samordnadplan.sip.rules;

import org.jspecify.annotations.NullMarked;
