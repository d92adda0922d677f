/** A rule that throws, for tests of hosts: what becomes of a plan that could not be judged. */
@NullMarked
package se.samordnadplan.example.failing;

import org.jspecify.annotations.NullMarked;
