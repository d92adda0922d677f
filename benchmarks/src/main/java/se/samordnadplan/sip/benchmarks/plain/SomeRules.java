package se.samordnadplan.sip.benchmarks.plain;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.engine.Found;
import se.samordnadplan.sip.rules.fact.Facts;

/** Some rules of the catalogue, in plain Java, whatever a rule set says of them. Immutable and thread-safe. */
public final class SomeRules {

    /** All rules of the catalogue. */
    static final Map<RuleId, PlainRule> CATALOGUE = Stream.of(
                    PreparationRules.ALL,
                    MeetingRules.ALL,
                    GoalRules.ALL,
                    ActivityRules.ALL,
                    FollowUpRules.ALL,
                    EndRules.ALL)
            .flatMap(List::stream)
            .collect(Collectors.toUnmodifiableMap(PlainRule::id, Function.identity()));

    private final List<PlainRule> rules;

    /**
     * Picks rules.
     *
     * @param ids their ids
     */
    public SomeRules(Collection<String> ids) {
        rules = ids.stream()
                .map(id -> requireNonNull(CATALOGUE.get(RuleId.of(id)), id))
                .toList();
    }

    /**
     * Which of the rules apply to a plan.
     *
     * @param facts its facts
     * @return their ids
     */
    public Set<String> applicableTo(Facts facts) {
        var ids = new HashSet<String>();
        if (isJudged(facts)) {
            var applicable = new Applicable(facts);
            for (var rule : rules) {
                if (applicable.without(rule) == null) {
                    ids.add(rule.id().value());
                }
            }
        }
        return ids;
    }

    /**
     * What the rules find.
     *
     * @param facts the facts of a plan
     * @return a report for each place, in the order of the rules
     */
    public List<Found> findIn(Facts facts) {
        var findings = new PlainFindings();
        if (isJudged(facts)) {
            var applicable = new Applicable(facts);
            var parts = Parts.of(facts);
            for (var rule : rules) {
                if (applicable.without(rule) == null) {
                    findings.of(rule, parts);
                }
            }
        }
        return findings.found();
    }

    /** Without type or status nobody can say what applies. */
    private static boolean isJudged(Facts facts) {
        return facts.plan().planType() != null && facts.plan().status() != null;
    }
}
