/** Reports for people who read them on a terminal: coordinators, reviewers, integration engineers. */
@NullMarked
package se.samordnadplan.sip.cli.text;

import org.jspecify.annotations.NullMarked;
