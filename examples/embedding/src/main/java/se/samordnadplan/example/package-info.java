/** The smallest use of the library: what a journal system does to check the plans it keeps. */
@NullMarked
package se.samordnadplan.example;

import org.jspecify.annotations.NullMarked;
