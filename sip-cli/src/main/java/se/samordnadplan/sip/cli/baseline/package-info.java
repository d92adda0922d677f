/** The baseline: what an earlier run of the program reported, so that only what is new counts. */
@NullMarked
package se.samordnadplan.sip.cli.baseline;

import org.jspecify.annotations.NullMarked;
