package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import se.samordnadplan.sip.model.JsonPointer;

/**
 * A date on which the document says that something was done, in its place.
 *
 * @param pointer the place of the date
 * @param on the date
 * @param asOf the date the plan is judged at
 */
public record RecordedDate(JsonPointer pointer, LocalDate on, LocalDate asOf) implements Answered {

    /**
     * Whether the date had come when the plan is judged.
     *
     * @return unknown where the date cannot be trusted
     */
    @Override
    public Answer answer() {
        return Dates.isSound(on) ? Answer.of(!on.isAfter(asOf)) : Answer.UNKNOWN;
    }
}
