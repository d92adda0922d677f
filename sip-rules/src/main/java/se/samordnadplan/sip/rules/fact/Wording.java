package se.samordnadplan.sip.rules.fact;

import java.util.List;

/**
 * The descriptions (beskrivningar) of goals, sub-goals and live activities, without their texts.
 *
 * @param descriptions in the order in which they are made
 */
public record Wording(List<Description> descriptions) {

    /**
     * Whether all are in plain language.
     *
     * @return yes where none holds a word that the rule set names
     */
    public Answer isPlain() {
        return Answered.all(descriptions);
    }
}
