/** The program in a web application. */
@NullMarked
package se.samordnadplan.packaging.war;

import org.jspecify.annotations.NullMarked;
