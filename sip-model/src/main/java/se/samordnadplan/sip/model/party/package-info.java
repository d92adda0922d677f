/** Who takes part: the individual, bodies and participants. */
@NullMarked
package se.samordnadplan.sip.model.party;

import org.jspecify.annotations.NullMarked;
