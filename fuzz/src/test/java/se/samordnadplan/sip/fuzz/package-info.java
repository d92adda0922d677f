/** Looks for inputs that break the library; not published. Nothing is null unless it says so. */
@NullMarked
package se.samordnadplan.sip.fuzz;

import org.jspecify.annotations.NullMarked;
