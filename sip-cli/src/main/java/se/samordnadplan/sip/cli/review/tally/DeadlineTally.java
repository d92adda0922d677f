package se.samordnadplan.sip.cli.review.tally;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.cli.review.tally.Contribution.Lapse;
import se.samordnadplan.sip.rules.deadline.DeadlineState;

/** How often a deadline stands how, and how long what it demands took. Not thread-safe. */
final class DeadlineTally {

    private static final String WITHOUT = "without";

    private final Map<DeadlineState, Count> states = new EnumMap<>(DeadlineState.class);
    private final Count without;
    private final Durations durations;

    /** No entry yet; the plans of the group so far have none. */
    DeadlineTally(Count plans) {
        this.without = plans.copy();
        this.durations = new Durations(plans.persons().enough());
    }

    void add(Lapse lapse, long person) {
        states.computeIfAbsent(lapse.state(), state -> without.none()).add(person);
        if (lapse.workingDays() != null) {
            durations.add(lapse.workingDays(), person);
        }
    }

    /** Adds a plan without an entry. */
    void addPlanWithout(long person) {
        without.add(person);
    }

    long in(DeadlineState state) {
        return count(state).size();
    }

    private Count count(DeadlineState state) {
        return states.getOrDefault(state, without.none());
    }

    /** How many are in a state that is not decided; null where that, or what is left besides, is of too few persons. */
    @Nullable
    Long undecidedIn(DeadlineState state) {
        var parts = Map.of(
                DeadlineState.RUNNING.name(),
                count(DeadlineState.RUNNING),
                DeadlineState.UNDECIDABLE.name(),
                count(DeadlineState.UNDECIDABLE),
                WITHOUT,
                without);
        var hidden = Hiding.of(parts, Set.of(WITHOUT)).withWhatTheyFollowFrom();
        return hidden.contains(state.name()) ? null : (Long) in(state);
    }

    @Nullable
    BigDecimal median() {
        return durations.median();
    }
}
