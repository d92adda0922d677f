/** What the benchmarks need of the inside of the facade. */
@NullMarked
package se.samordnadplan.sip.validation;

import org.jspecify.annotations.NullMarked;
