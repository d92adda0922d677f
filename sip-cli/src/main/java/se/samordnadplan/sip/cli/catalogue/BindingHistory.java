package se.samordnadplan.sip.cli.catalogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.Binding;
import se.samordnadplan.sip.rules.BoundRule;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.VersionPeriod;

/**
 * How strongly a rule set demands a rule in its versions and in those of the set that it extends.
 *
 * @param ruleSet the rule set
 */
record BindingHistory(RuleSet ruleSet) {

    /**
     * A stretch of time with one binding.
     *
     * @param binding how strongly the rule is demanded; null where it is off
     * @param to the last day; null for the stretch that is still going on
     */
    record Stretch(@Nullable Binding binding, @Nullable LocalDate to) {}

    /** The stretches in order of time, at least one; two that follow one another differ. */
    List<Stretch> of(RuleId id) {
        var stretches = new ArrayList<Stretch>();
        Binding current = null;
        var days = daysOfChange();
        for (var day : days) {
            var binding = on(day, id);
            if (binding != current && !day.equals(days.get(0))) {
                stretches.add(new Stretch(current, day.minusDays(1)));
            }
            current = binding;
        }
        stretches.add(new Stretch(current, null));
        return stretches;
    }

    private @Nullable Binding on(LocalDate day, RuleId id) {
        var active = ruleSet.on(day);
        var deadlines =
                active.deadlines().stream().filter(it -> it.id().equals(id)).map(DeadlineRule::binding);
        return Stream.concat(Optional.ofNullable(active.rules().get(id)).map(BoundRule::binding).stream(), deadlines)
                .findFirst()
                .orElse(null);
    }

    /** The first day of each version, and of each version of an extended set that begins later than the first of them. */
    List<LocalDate> daysOfChange() {
        var days = new TreeSet<LocalDate>();
        for (var set = Optional.of(ruleSet); set.isPresent(); set = set.get().parent()) {
            set.get().versions().stream().map(VersionPeriod::from).forEach(days::add);
        }
        return List.copyOf(days.tailSet(ruleSet.versions().get(0).from()));
    }
}
