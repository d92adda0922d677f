/** Tests of the embedding example and of its listing in the README. */
@NullMarked
package se.samordnadplan.example;

import org.jspecify.annotations.NullMarked;
