package se.samordnadplan.sip.rules.fact;

import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.Source;
import se.samordnadplan.sip.rules.Parameters;

/**
 * The system in which the plan is kept (källsystem) in its place; a fact also where the plan says nothing of it.
 *
 * @param part the source; null where absent
 * @param parameters the rule set's parameters
 */
public record PlacedSource(@Nullable Source part, Parameters parameters) {

    private static final JsonPointer POINTER = JsonPointer.ROOT.child("source");

    /**
     * Whether the system of the plan is among those that the rule set names.
     *
     * @return false also where no system is recorded; case is ignored
     */
    public boolean isDesignated() {
        var system = part == null ? null : part.system();
        return system != null && Some.match(parameters.systems(), system::equalsIgnoreCase);
    }

    /**
     * The place of a field of the source.
     *
     * @param field its name
     * @return its pointer
     */
    public JsonPointer at(String field) {
        return POINTER.child(field);
    }
}
