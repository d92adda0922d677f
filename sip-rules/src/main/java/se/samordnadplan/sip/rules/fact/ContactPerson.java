package se.samordnadplan.sip.rules.fact;

import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.party.Participant;

/**
 * A participant who is coordinator (samordnare), once however often appointed.
 *
 * @param part the participant; null where nobody can tell who it is
 * @param pointer the place of the participant, or of the coordinators
 */
public record ContactPerson(@Nullable Participant part, JsonPointer pointer) {

    /**
     * Whether the plan tells how to reach the coordinator.
     *
     * @return no without telephone number and e-mail address, unknown where nobody can tell who it is
     */
    public Answer isReachable() {
        if (part == null) {
            return Answer.UNKNOWN;
        }
        var contact = part.contact();
        return Answer.of(contact != null && (contact.phone() != null || contact.email() != null));
    }

    /**
     * The place of a field of the participant.
     *
     * @param field its name
     * @return its pointer
     */
    public JsonPointer at(String field) {
        return pointer.child(field);
    }
}
