package se.samordnadplan.sip.mutation;

import java.time.LocalDate;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSet;

/**
 * What a test asks of one rule.
 *
 * @param rule the rule
 * @param plan the plan that it judges
 * @param asOf at which date
 * @param ruleSet by which rule set
 */
public record Question(RuleId rule, SipPlan plan, LocalDate asOf, RuleSet ruleSet) {

    Outcome askedOf(RuleJudge judge) {
        return Outcome.of(judge.judge(plan, asOf, ruleSet), rule);
    }
}
