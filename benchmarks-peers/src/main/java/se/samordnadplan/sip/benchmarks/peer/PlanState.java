package se.samordnadplan.sip.benchmarks.peer;

import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import se.samordnadplan.sip.benchmarks.Typical;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.RuleSet;

/** The document that all read, and the plan that all judge. */
@State(Scope.Benchmark)
public class PlanState {

    final byte[] json = Typical.json();
    final SipPlan plan = SipJson.read(json);
    final RuleSet ruleSet = Typical.ruleSet();

    /** For JMH. */
    public PlanState() {}
}
