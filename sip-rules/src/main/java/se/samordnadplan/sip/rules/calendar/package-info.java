/**
 * Working days: which days they are and how to count them.
 *
 * <p>{@link se.samordnadplan.sip.rules.calendar.WorkingDayCalendar} answers one question of a day. {@link
 * se.samordnadplan.sip.rules.calendar.SwedishCalendar} has a table made by the build, with those closed days that a
 * rule set adds, and refuses days that it does not know.
 */
@NullMarked
package se.samordnadplan.sip.rules.calendar;

import org.jspecify.annotations.NullMarked;
