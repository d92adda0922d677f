package se.samordnadplan.sip.validation;

import java.time.LocalDate;
import java.util.List;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSet;

/** The last step of a validation by itself, in the package of the facade because it is nobody's business elsewhere. */
public final class ReportStage {

    private ReportStage() {}

    /**
     * A validator that does not check a plan but repeats one judgement: what remains is making the report.
     *
     * @param plan the plan that is judged now
     * @param asOf the date it is judged at
     * @param ruleSet what is demanded
     * @return the validator; it takes the plan as an object
     */
    public static SipValidator of(SipPlan plan, LocalDate asOf, RuleSet ruleSet) {
        var judgement = RuleJudge.of(ruleSet).judge(plan, asOf, ruleSet);
        return SipValidator.of(
                new Examination.Steps(any -> List.of(), (any, date, rules) -> judgement, ruleSet));
    }
}
