package se.samordnadplan.sip.mutation;

import java.util.List;
import java.util.Optional;
import se.samordnadplan.sip.rules.CheckedRule;
import se.samordnadplan.sip.rules.ChecklistState;
import se.samordnadplan.sip.rules.Judgement;
import se.samordnadplan.sip.rules.RuleFinding;
import se.samordnadplan.sip.rules.RuleId;

/**
 * What a rule says of a plan.
 *
 * @param findings the places that it reports, as texts, sorted
 * @param state its row of the checklist; empty if it is not in force
 */
public record Outcome(List<String> findings, Optional<ChecklistState> state) {

    static Outcome of(Judgement judgement, RuleId rule) {
        return new Outcome(
                judgement.findings().stream()
                        .filter(finding -> finding.rule().equals(rule))
                        .map(RuleFinding::pointer)
                        .map(Object::toString)
                        .sorted()
                        .toList(),
                judgement.checklist().stream()
                        .filter(row -> row.rule().equals(rule))
                        .map(CheckedRule::state)
                        .findFirst());
    }

    public boolean is(ChecklistState expected) {
        return state.equals(Optional.of(expected));
    }
}
