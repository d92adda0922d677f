package se.samordnadplan.sip.rules.fact;

import java.util.List;

/**
 * The dates of a plan: the steps that follow one another, and what is recorded as done.
 *
 * @param steps the steps that follow another one, in the order of the process
 * @param records the dates on which something was done
 */
public record Chronology(List<Step> steps, List<RecordedDate> records) {

    static Chronology of(PlanIndex index) {
        return new Chronology(Steps.of(index), RecordedDates.of(index));
    }

    /**
     * Whether each step is on or after the one it follows.
     *
     * @return unknown where only a date that cannot be trusted might be before
     */
    public Answer isInOrder() {
        return Answered.all(steps);
    }

    /**
     * Whether everything that is recorded as done was done by the day at which the plan is judged.
     *
     * @return unknown where only a date that cannot be trusted might lie ahead
     */
    public Answer isOfThePast() {
        return Answered.all(records);
    }
}
