/** Tests of the rule that fails. */
@NullMarked
package se.samordnadplan.example.failing;

import org.jspecify.annotations.NullMarked;
