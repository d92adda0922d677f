/** Two sets of reports on the same plans side by side: which rules began or ceased to fire. */
@NullMarked
package se.samordnadplan.sip.cli.compare;

import org.jspecify.annotations.NullMarked;
