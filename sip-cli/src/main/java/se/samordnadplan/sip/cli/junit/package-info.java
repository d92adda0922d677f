/** JUnit XML out: reports for build servers. */
@NullMarked
package se.samordnadplan.sip.cli.junit;

import org.jspecify.annotations.NullMarked;
