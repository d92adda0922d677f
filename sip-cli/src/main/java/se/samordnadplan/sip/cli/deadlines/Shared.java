package se.samordnadplan.sip.cli.deadlines;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.validation.report.Deadline;

/**
 * What many deadlines have in common, kept once: places, days and texts. Deadlines are held until the last is known, and there may
 * be very many. Thread-safe.
 */
public final class Shared {

    private final ConcurrentMap<Object, Object> values = new ConcurrentHashMap<>();

    /** Nothing yet. */
    public Shared() {}

    Deadline deadline(Deadline deadline) {
        return new Deadline(
                value(deadline.rule()),
                deadline.state(),
                deadline.binding(),
                value(deadline.pointer()),
                value(new Deadline.Start(
                        deadline.start().event(), value(deadline.start().on()))),
                value(deadline.dueOn()),
                value(deadline.completedOn()),
                value(deadline.workingDaysLeft()),
                value(deadline.workingDaysOver()),
                value(deadline.citations()));
    }

    /** The first value that was equal to this one; values of different types are never equal. */
    @SuppressWarnings("unchecked")
    <T extends @Nullable Object> T value(T value) {
        if (value == null) {
            return value;
        }
        var first = values.putIfAbsent(value, value);
        return first == null ? value : (T) first;
    }
}
