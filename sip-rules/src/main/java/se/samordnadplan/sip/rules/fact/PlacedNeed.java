package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.preparation.Need;

/**
 * The need of coordination (behov av samordning) in its place; a fact also where the plan says nothing of it.
 *
 * @param part the need; null where absent
 */
public record PlacedNeed(@Nullable Need part) {

    private static final JsonPointer POINTER = JsonPointer.ROOT.child("need");

    /**
     * The day the need was established.
     *
     * @return null where absent
     */
    public @Nullable LocalDate identifiedOn() {
        return part == null ? null : part.identifiedOn();
    }

    /**
     * Who took the initiative (initiativtagare).
     *
     * @return the reference as recorded; null where absent
     */
    public @Nullable String identifiedBy() {
        return part == null ? null : part.identifiedBy();
    }

    /**
     * Who assessed the need.
     *
     * @return the reference as recorded; null where absent
     */
    public @Nullable String assessedBy() {
        return part == null ? null : part.assessedBy();
    }

    /**
     * The place of a field of the need.
     *
     * @param field its name
     * @return its pointer
     */
    public JsonPointer at(String field) {
        return POINTER.child(field);
    }
}
