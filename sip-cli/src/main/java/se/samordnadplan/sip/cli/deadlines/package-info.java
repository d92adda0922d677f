/** The deadlines of many plans in one list, and the list as JSON and as a calendar. */
@NullMarked
package se.samordnadplan.sip.cli.deadlines;

import org.jspecify.annotations.NullMarked;
