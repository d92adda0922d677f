package se.samordnadplan.sip.rules.fact;

import se.samordnadplan.sip.model.JsonPointer;

/**
 * A dated step of the process that follows another one, in its place.
 *
 * @param pointer the place of the later step's date
 * @param answer whether it is on or after the one it follows; unknown where a date cannot be trusted
 */
public record Step(JsonPointer pointer, Answer answer) implements Answered {}
