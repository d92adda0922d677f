package se.samordnadplan.sip.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** The first report in a virtual machine that is up and has read plans before: making the validator and using it once. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(15)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class FirstReportBenchmark {

    private final byte[] json = Typical.json();

    /** For JMH. */
    public FirstReportBenchmark() {}

    /** Reads plans, as a host has done before it asks for the first report. */
    @Setup
    public void warmUp() {
        for (int i = 0; i < 2_000; i++) {
            SipJson.read(json);
        }
    }

    /**
     * Makes a validator and judges the typical plan.
     *
     * @return the report
     */
    @Benchmark
    public ValidationReport firstReport() {
        return SipValidator.builder()
                .ruleSet(Typical.ruleSet())
                .build()
                .validate(json, Typical.AS_OF);
    }
}
