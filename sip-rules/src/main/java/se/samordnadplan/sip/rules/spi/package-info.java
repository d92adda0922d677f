/** Rules of users' own: what a jar with compiled rules tells of itself. */
@NullMarked
package se.samordnadplan.sip.rules.spi;

import org.jspecify.annotations.NullMarked;
