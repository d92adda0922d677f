/**
 * Who takes part: the individual, the bodies that do something in the plan, and the people.
 *
 * <p>A {@link se.samordnadplan.sip.model.party.Body} is an authority, unit or organisation, a {@link
 * se.samordnadplan.sip.model.party.Participant} a person. Other parts of the plan refer to both by their ids, which
 * must not be identity numbers, because reports repeat ids.
 */
@NullMarked
package se.samordnadplan.sip.model.party;

import org.jspecify.annotations.NullMarked;
