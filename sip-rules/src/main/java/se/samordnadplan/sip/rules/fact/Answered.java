package se.samordnadplan.sip.rules.fact;

import java.util.List;
import se.samordnadplan.sip.model.JsonPointer;

/** One of several places of which a rule asks the same, with its answer. */
public interface Answered {

    /**
     * Whether the place meets the demand.
     *
     * @return unknown where an unsound value could turn the answer
     */
    Answer answer();

    /**
     * The place.
     *
     * @return its pointer
     */
    JsonPointer pointer();

    /** Whether all meet the demand. */
    static Answer all(List<? extends Answered> places) {
        var all = Answer.YES;
        for (var place : places) {
            all = all.and(place.answer());
        }
        return all;
    }
}
