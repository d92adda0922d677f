/** Plans in which everything personal is marked, and ears for the marks. Compiled into the tests of two modules. */
@NullMarked
package se.samordnadplan.sip.canary;

import org.jspecify.annotations.NullMarked;
