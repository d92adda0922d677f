/** Documents in: from the paths of the command line to documents with a name and bytes. */
@NullMarked
package se.samordnadplan.sip.cli.input;

import org.jspecify.annotations.NullMarked;
