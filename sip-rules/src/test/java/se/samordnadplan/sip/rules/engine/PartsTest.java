package se.samordnadplan.sip.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.rules.engine.ToyRules.base;
import static se.samordnadplan.sip.rules.engine.ToyRules.reporting;
import static se.samordnadplan.sip.rules.engine.ToyRules.toys;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.drools.model.Rule;
import org.junit.jupiter.api.Test;

/** Users' rule sets may ask for any number of parts of one rule base. */
class PartsTest {

    private static final int RULES = 20;

    private final RuleBase rules = base(IntStream.range(0, RULES)
            .mapToObj(number -> reporting("rule-" + number, toy -> toy.number() == number))
            .toArray(Rule[]::new));

    @Test
    void areTheSameForRuleSetsWithTheSameRules() {
        assertThat(rules.only(Set.of("rule-1", "rule-2"))).isSameAs(rules.only(Set.of("rule-2", "rule-1")));
    }

    @Test
    void areLetGoOfWhenManyOthersHaveBeenAskedFor() {
        var parts = new ArrayList<WeakReference<RuleBase>>();

        pairs().forEach(pair -> parts.add(new WeakReference<>(fired(pair))));

        assertThat(pairs()).hasSize(190);
        assertThat(living(parts)).isEqualTo(Parts.MOST);
    }

    @Test
    void findTheSameWhenTheyAreMadeAnew() {
        var before = outcome(Set.of("rule-1", "rule-2"));

        pairs().forEach(rules::only);

        assertThat(outcome(Set.of("rule-1", "rule-2"))).isEqualTo(before).hasSize(2);
    }

    @Test
    void areKeptWhileTheyAreAskedFor() {
        var used = rules.only(Set.of("rule-1", "rule-2"));

        pairs().forEach(pair -> {
            rules.only(pair);
            rules.only(Set.of("rule-1", "rule-2"));
        });

        assertThat(rules.only(Set.of("rule-1", "rule-2"))).isSameAs(used);
    }

    private static List<Set<String>> pairs() {
        return IntStream.range(0, RULES)
                .boxed()
                .flatMap(one -> IntStream.range(0, one).mapToObj(other -> Set.of("rule-" + one, "rule-" + other)))
                .toList();
    }

    private RuleBase fired(Set<String> ids) {
        var part = rules.only(ids);
        part.fire(toys(1), new Findings(rule -> true));
        return part;
    }

    private List<Found> outcome(Set<String> ids) {
        var findings = new Findings(rule -> true);
        rules.only(ids).fire(toys(1, 2, 3), findings);
        return findings.found();
    }

    /** How many are left; collects until there are no more than may be, or in vain. */
    private static long living(List<WeakReference<RuleBase>> parts) {
        long living = parts.size();
        for (int round = 0; round < 50 && living > Parts.MOST; round++) {
            System.gc();
            living = parts.stream().filter(part -> part.get() != null).count();
        }
        return living;
    }
}
