/** Reports out: the forms of the output and where it goes. */
@NullMarked
package se.samordnadplan.sip.cli.output;

import org.jspecify.annotations.NullMarked;
