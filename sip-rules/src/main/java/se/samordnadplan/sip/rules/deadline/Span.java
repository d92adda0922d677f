package se.samordnadplan.sip.rules.deadline;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;

/**
 * From which day a deadline counts and what ended it.
 *
 * @param start the day that counts as day 0; null where it is not recorded
 * @param end the day it was done; null where it is not done
 * @param pointer the place of the end, or where it would stand
 */
record Span(@Nullable LocalDate start, @Nullable LocalDate end, JsonPointer pointer) {}
