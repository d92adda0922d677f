/** What leads to the plan: need, consent, invitation, meetings. */
@NullMarked
package se.samordnadplan.sip.model.preparation;

import org.jspecify.annotations.NullMarked;
