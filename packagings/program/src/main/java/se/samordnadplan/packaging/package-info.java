/** The program that is packaged in every way. */
@NullMarked
package se.samordnadplan.packaging;

import org.jspecify.annotations.NullMarked;
