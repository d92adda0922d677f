package se.samordnadplan.sip.cli.html;

import java.time.LocalDate;
import se.samordnadplan.sip.model.JsonPointer;

/**
 * Something that happened, or is to happen, on a day that the plan names.
 *
 * @param on the day
 * @param what the key of its words
 * @param planned whether it is only planned
 * @param pointer where the day stands
 */
record Event(LocalDate on, String what, boolean planned, JsonPointer pointer) {}
