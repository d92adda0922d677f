package se.samordnadplan.sip.benchmarks.peer;

import org.openjdk.jmh.annotations.Benchmark;
import se.samordnadplan.sip.benchmarks.Suite;
import se.samordnadplan.sip.benchmarks.Typical;
import se.samordnadplan.sip.model.SipJson;

/**
 * This library side by side with what else a user would pick, on the same plan, in one run.
 *
 * <p>{@link #parse} is the unit. Of the same twenty rules are {@link #ours}, {@link #plainJavaTwenty},
 * {@link #classicDrools}, {@link #easyRules} and {@link #cel}: tests show that they find the same. {@link #networknt}
 * checks the structure only, {@link #hapi} another document. Each begins with the plan as it wants it, object, map, tree
 * or text, made before the clock starts.
 *
 * <p>The numbers are times for one plan.
 */
public class PeerBenchmark extends Suite {

    /** For JMH. */
    public PeerBenchmark() {}

    /**
     * The unit: Jackson reads the bytes into the records.
     *
     * @param state the plan
     * @return the result, for JMH to consume
     */
    @Benchmark
    public Object parse(PlanState state) {
        return SipJson.read(state.json);
    }

    /**
     * All of this library: reading, constraints, rules, deadlines, checklist, report.
     *
     * @param state the plan
     * @param library who judges
     * @return the result, for JMH to consume
     */
    @Benchmark
    public Object whole(PlanState state, PeerStates.Library library) {
        return library.validator.validate(state.json, Typical.AS_OF);
    }

    /**
     * The constraints of this library, of the plan that is read already; for the comparison with {@link #networknt}.
     *
     * @param state the plan
     * @param library who judges
     * @return the result, for JMH to consume
     */
    @Benchmark
    public Object constraints(PlanState state, PeerStates.Library library) {
        return library.constraints.check(state.plan);
    }

    /**
     * All rules of this library, deadlines and checklist.
     *
     * @param state the plan
     * @param library who judges
     * @return the result, for JMH to consume
     */
    @Benchmark
    public Object oursAllRules(PlanState state, PeerStates.Library library) {
        return library.judge.judge(state.plan, Typical.AS_OF, state.ruleSet);
    }

    /**
     * The same in plain Java: the limit.
     *
     * @param state the plan
     * @param library who judges
     * @return the result, for JMH to consume
     */
    @Benchmark
    public Object plainJava(PlanState state, PeerStates.Library library) {
        return library.plain.judge(state.plan, Typical.AS_OF, state.ruleSet);
    }

    /**
     * Twenty rules of this library, the placing of the plan included.
     *
     * @param state the plan
     * @param library who judges
     * @return the result, for JMH to consume
     */
    @Benchmark
    public Object ours(PlanState state, PeerStates.Library library) {
        return library.twenty.find(state.plan);
    }

    /**
     * The same in plain Java, on the same facts.
     *
     * @param state the plan
     * @param library who judges
     * @return the result, for JMH to consume
     */
    @Benchmark
    public Object plainJavaTwenty(PlanState state, PeerStates.Library library) {
        return library.twenty.findInPlainJava(state.plan);
    }

    /**
     * The same in DRL that is compiled at start, each part of the plan a fact, with a new session for each plan.
     *
     * @param state the plan
     * @param drools who judges
     * @return the result, for JMH to consume
     */
    @Benchmark
    public Object classicDrools(PlanState state, PeerStates.Drools drools) {
        return drools.rules.broken(state.plan);
    }

    /**
     * The same in easy-rules.
     *
     * @param state the plan
     * @param easy who judges
     * @return the result, for JMH to consume
     */
    @Benchmark
    public Object easyRules(PlanState state, PeerStates.Easy easy) {
        return easy.rules.broken(state.plan);
    }

    /**
     * The same in CEL, compiled once.
     *
     * @param cel who judges
     * @return the result, for JMH to consume
     */
    @Benchmark
    public Object cel(PeerStates.Expressions cel) {
        return cel.rules.broken(cel.variables);
    }

    /**
     * The structure by JSON Schema, no rule.
     *
     * @param networknt who judges
     * @return the result, for JMH to consume
     */
    @Benchmark
    public Object networknt(PeerStates.JsonSchema networknt) {
        return networknt.schema.faults(networknt.document);
    }

    /**
     * HAPI FHIR on the plan as a bundle around a care plan: the structure of FHIR R4, no rule of ours.
     *
     * @param hapi who judges
     * @return the result, for JMH to consume
     */
    @Benchmark
    public Object hapi(PeerStates.Fhir hapi) {
        return hapi.validator.errors(hapi.bundle);
    }
}
