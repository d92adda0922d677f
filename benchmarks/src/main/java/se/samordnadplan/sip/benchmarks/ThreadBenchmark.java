package se.samordnadplan.sip.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** How many validations of one validator several threads do in a millisecond, beside as many parses. */
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 20, time = 2) // until then several threads share the cores with the compiler
public class ThreadBenchmark extends Suite {

    private final byte[] json = Typical.json();
    private final SipValidator validator =
            SipValidator.builder().ruleSet(Typical.ruleSet()).build();

    /** For JMH. */
    public ThreadBenchmark() {}

    /**
     * The unit, with one thread.
     *
     * @return the plan
     */
    @Benchmark
    public SipPlan parse() {
        return SipJson.read(json);
    }

    /**
     * The unit, with two threads.
     *
     * @return the plan
     */
    @Benchmark
    @Threads(2)
    public SipPlan parseBy2() {
        return SipJson.read(json);
    }

    /**
     * The unit, with four threads.
     *
     * @return the plan
     */
    @Benchmark
    @Threads(4)
    public SipPlan parseBy4() {
        return SipJson.read(json);
    }

    /**
     * The whole, with one thread.
     *
     * @return the report
     */
    @Benchmark
    public ValidationReport whole() {
        return validator.validate(json, Typical.AS_OF);
    }

    /**
     * The whole, with two threads.
     *
     * @return the report
     */
    @Benchmark
    @Threads(2)
    public ValidationReport wholeBy2() {
        return validator.validate(json, Typical.AS_OF);
    }

    /**
     * The whole, with four threads.
     *
     * @return the report
     */
    @Benchmark
    @Threads(4)
    public ValidationReport wholeBy4() {
        return validator.validate(json, Typical.AS_OF);
    }
}
