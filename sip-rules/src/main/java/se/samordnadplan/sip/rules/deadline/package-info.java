/**
 * Deadlines: one piece of logic that judges every row of a rule set's table.
 *
 * <p>A deadline runs from one event of a plan to another, and is running, met, late, overdue or undecidable on a day.
 */
@NullMarked
package se.samordnadplan.sip.rules.deadline;

import org.jspecify.annotations.NullMarked;
