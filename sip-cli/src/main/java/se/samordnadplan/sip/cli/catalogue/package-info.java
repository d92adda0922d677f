/** The catalogue of rules as a list for people, programs and the documentation. */
@NullMarked
package se.samordnadplan.sip.cli.catalogue;

import org.jspecify.annotations.NullMarked;
