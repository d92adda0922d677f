/** The program in an application of Spring Boot, the same for 3 and 4. */
@NullMarked
package se.samordnadplan.packaging.boot;

import org.jspecify.annotations.NullMarked;
