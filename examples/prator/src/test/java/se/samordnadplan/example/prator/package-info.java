/** Tests of the host: what its staff see at each step. */
@NullMarked
package se.samordnadplan.example.prator;

import org.jspecify.annotations.NullMarked;
