package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.followup.Closure;
import se.samordnadplan.sip.model.followup.ClosureReason;

/**
 * The end of the plan (avslut) in its place; a fact also where the plan says nothing of it.
 *
 * @param part the closure; null where absent
 * @param plan the index of its plan
 */
public record PlacedClosure(@Nullable Closure part, PlanIndex plan) {

    private static final JsonPointer POINTER = JsonPointer.ROOT.child("closure");

    /**
     * Whether nothing at all is recorded about the closure.
     *
     * @return true if the closure is absent
     */
    public boolean isAbsent() {
        return part == null;
    }

    /**
     * The day the plan was closed.
     *
     * @return null where absent
     */
    public @Nullable LocalDate closedOn() {
        return part == null ? null : part.closedOn();
    }

    /**
     * Why the plan was closed.
     *
     * @return null where absent
     */
    public @Nullable ClosureReason reason() {
        return part == null ? null : part.reason();
    }

    /**
     * Whether a coordinator closed the plan.
     *
     * @return no where nobody recorded who did, unknown where a reference cannot be followed
     */
    public Answer isByCoordinator() {
        var closedBy = part == null ? null : part.closedBy();
        if (closedBy == null) {
            return Answer.NO;
        }
        return plan.participants().isUnsound(closedBy)
                ? Answer.UNKNOWN
                : plan.mentions().coordinators().include(closedBy);
    }

    /**
     * The place of the closure.
     *
     * @return its pointer
     */
    public JsonPointer pointer() {
        return POINTER;
    }

    /**
     * The place of a field of the closure.
     *
     * @param field its name
     * @return its pointer
     */
    public JsonPointer at(String field) {
        return POINTER.child(field);
    }
}
