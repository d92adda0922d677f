/** How far a long run has come, for a person at a terminal. */
@NullMarked
package se.samordnadplan.sip.cli.progress;

import org.jspecify.annotations.NullMarked;
