package se.samordnadplan.sip.benchmarks;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.Judgement;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** How time grows with the size of a plan. */
public class SizeBenchmark extends Suite {

    /** How many goals the plan has; beyond 1,000 it also breaks the bound on lists. */
    @Param({"3", "30", "300", "3000"})
    public int goals;

    private final RuleSet ruleSet = Typical.ruleSet();
    private final SipValidator validator =
            SipValidator.builder().ruleSet(ruleSet).build();
    private final RuleJudge judge = RuleJudge.of(ruleSet);
    private byte[] json = {};
    private SipPlan plan = SipJson.read(Typical.json());

    /** For JMH. */
    public SizeBenchmark() {}

    /** Makes the plan. */
    @Setup
    public void make() {
        json = Large.json(goals);
        plan = SipJson.read(json);
    }

    /**
     * The unit.
     *
     * @return the plan
     */
    @Benchmark
    public SipPlan parse() {
        return SipJson.read(json);
    }

    /**
     * Facts, rules, deadlines, checklist.
     *
     * @return what they say
     */
    @Benchmark
    public Judgement rules() {
        return judge.judge(plan, Typical.AS_OF, ruleSet);
    }

    /**
     * The whole validation.
     *
     * @return the report
     */
    @Benchmark
    public ValidationReport whole() {
        return validator.validate(json, Typical.AS_OF);
    }
}
