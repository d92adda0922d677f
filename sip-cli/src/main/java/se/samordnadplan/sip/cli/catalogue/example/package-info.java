/** Examples of wrong and right: the differences between the two documents of a rule, in their surroundings. */
@NullMarked
package se.samordnadplan.sip.cli.catalogue.example;

import org.jspecify.annotations.NullMarked;
