package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.followup.Evaluation;

/**
 * The evaluation of the whole plan (samlad utvärdering) in its place; a fact also where the plan says nothing of it.
 *
 * @param part the evaluation; null where absent
 */
public record PlacedEvaluation(@Nullable Evaluation part) {

    private static final JsonPointer POINTER = JsonPointer.ROOT.child("evaluation");

    /**
     * Whether nothing at all is recorded about an evaluation.
     *
     * @return true if the evaluation is absent
     */
    public boolean isAbsent() {
        return part == null;
    }

    /**
     * The day of the evaluation.
     *
     * @return null where absent
     */
    public @Nullable LocalDate evaluatedOn() {
        return part == null ? null : part.evaluatedOn();
    }

    /**
     * Whether the evaluation was made together with the individual.
     *
     * @return true only where the plan says so
     */
    public boolean isMadeWithIndividual() {
        return part != null && Boolean.TRUE.equals(part.withIndividual());
    }

    /**
     * The place of the evaluation.
     *
     * @return its pointer
     */
    public JsonPointer pointer() {
        return POINTER;
    }

    /**
     * The place of a field of the evaluation.
     *
     * @param field its name
     * @return its pointer
     */
    public JsonPointer at(String field) {
        return POINTER.child(field);
    }
}
