package se.samordnadplan.sip.rules;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import se.samordnadplan.sip.rules.deadline.JudgedDeadline;

/**
 * What a rule set says of one plan on one date. Immutable.
 *
 * @param referenceDate the day whose law, rule-set version and ages were used
 * @param active what the rule set demanded on that date
 * @param findings what is wrong, in no particular order
 * @param deadlines how the deadlines stand, in the order of the rule set, then by place
 * @param checklist how each rule of the set came out, in the order of the catalogue
 * @param failed the rules that could not be evaluated because they themselves failed
 */
public record Judgement(
        LocalDate referenceDate,
        ActiveRules active,
        List<RuleFinding> findings,
        List<JudgedDeadline> deadlines,
        List<CheckedRule> checklist,
        Set<RuleId> failed) {

    /** Copies the collections. */
    public Judgement {
        requireNonNull(referenceDate, "referenceDate");
        requireNonNull(active, "active");
        findings = List.copyOf(findings);
        deadlines = List.copyOf(deadlines);
        checklist = List.copyOf(checklist);
        failed = Set.copyOf(failed);
    }
}
