/** Reports that the program wrote before, read back one by one: what a baseline and a comparison need of them. */
@NullMarked
package se.samordnadplan.sip.cli.reports;

import org.jspecify.annotations.NullMarked;
