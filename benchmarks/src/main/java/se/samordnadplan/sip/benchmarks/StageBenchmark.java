package se.samordnadplan.sip.benchmarks;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.Judgement;
import se.samordnadplan.sip.rules.RuleJudge;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.validation.ReadLimits;
import se.samordnadplan.sip.validation.ReportStage;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.constraint.ConstraintCheck;
import se.samordnadplan.sip.validation.constraint.ConstraintFault;
import se.samordnadplan.sip.validation.read.PlanReader;
import se.samordnadplan.sip.validation.read.ReadResult;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** Each step of a validation of the typical plan, and the whole; with {@code -prof gc} also what they allocate. */
public class StageBenchmark extends Suite {

    private final byte[] json = Typical.json();
    private final SipPlan plan = SipJson.read(json);
    private final RuleSet ruleSet = Typical.ruleSet();
    private final PlanReader reader = new PlanReader(ReadLimits.DEFAULT, false);
    private final ConstraintCheck constraints = new ConstraintCheck();
    private final RuleJudge judge = RuleJudge.of(ruleSet);
    private final SipValidator reporter = ReportStage.of(plan, Typical.AS_OF, ruleSet);
    private final SipValidator validator =
            SipValidator.builder().ruleSet(ruleSet).build();
    private final ValidationReport report = validator.validate(json, Typical.AS_OF);

    /** For JMH. */
    public StageBenchmark() {}

    /**
     * The unit: Jackson reads the bytes into the records.
     *
     * @return the plan
     */
    @Benchmark
    public SipPlan parse() {
        return SipJson.read(json);
    }

    /**
     * Reading with the checks of the text.
     *
     * @return the plan
     */
    @Benchmark
    public ReadResult read() {
        return reader.read(json);
    }

    /**
     * The constraints.
     *
     * @return the faults, none
     */
    @Benchmark
    public List<ConstraintFault> constraints() {
        return constraints.check(plan);
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
     * The look at a plan that was built in memory, and the report about it.
     *
     * @return the report
     */
    @Benchmark
    public ValidationReport report() {
        return reporter.validate(plan, Typical.AS_OF);
    }

    /**
     * A report as JSON.
     *
     * @return the text
     */
    @Benchmark
    public String rendering() {
        return report.toJsonLine();
    }

    /**
     * The whole validation, from the bytes to the report as an object.
     *
     * @return the report
     */
    @Benchmark
    public ValidationReport whole() {
        return validator.validate(json, Typical.AS_OF);
    }
}
