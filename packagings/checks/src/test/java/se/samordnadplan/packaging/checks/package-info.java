/** The packagings, started as their users start them. */
@NullMarked
package se.samordnadplan.packaging.checks;

import org.jspecify.annotations.NullMarked;
