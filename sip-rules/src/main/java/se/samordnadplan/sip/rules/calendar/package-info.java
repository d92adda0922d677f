/** Working days: which days they are and how to count them. */
@NullMarked
package se.samordnadplan.sip.rules.calendar;

import org.jspecify.annotations.NullMarked;
