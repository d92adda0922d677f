/** The commands, their options and what they answer. */
@NullMarked
package se.samordnadplan.sip.cli.command;

import org.jspecify.annotations.NullMarked;
