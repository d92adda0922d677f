/** The program {@code sip}: starts, hands the arguments to a command and answers with an exit code. */
@NullMarked
package se.samordnadplan.sip.cli;

import org.jspecify.annotations.NullMarked;
