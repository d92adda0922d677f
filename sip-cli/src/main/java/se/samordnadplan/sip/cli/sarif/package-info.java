/** SARIF 2.1.0 out: reports for platforms that scan code. */
@NullMarked
package se.samordnadplan.sip.cli.sarif;

import org.jspecify.annotations.NullMarked;
