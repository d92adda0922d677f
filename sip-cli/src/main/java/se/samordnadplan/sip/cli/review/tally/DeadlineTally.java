package se.samordnadplan.sip.cli.review.tally;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.review.tally.Contribution.Lapse;
import se.samordnadplan.sip.rules.deadline.DeadlineState;

/** How often a deadline stands how, and how long what it demands took. Not thread-safe. */
final class DeadlineTally {

    private final Map<DeadlineState, Long> states = new EnumMap<>(DeadlineState.class);
    private final Durations durations;

    DeadlineTally(int enough) {
        this.durations = new Durations(enough);
    }

    void add(Lapse lapse, long person) {
        states.merge(lapse.state(), 1L, Long::sum);
        if (lapse.workingDays() != null) {
            durations.add(lapse.workingDays(), person);
        }
    }

    long in(DeadlineState state) {
        return states.getOrDefault(state, 0L);
    }

    @Nullable
    BigDecimal median() {
        return durations.median();
    }
}
