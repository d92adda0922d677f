/** Deadlines: one piece of logic that judges every row of a rule set's table. */
@NullMarked
package se.samordnadplan.sip.rules.deadline;

import org.jspecify.annotations.NullMarked;
