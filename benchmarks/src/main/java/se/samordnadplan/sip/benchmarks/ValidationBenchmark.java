package se.samordnadplan.sip.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.validation.SipValidator;
import se.samordnadplan.sip.validation.report.ValidationReport;

/**
 * A whole validation beside the mere reading of the same bytes, in one run: the second is the unit of the first.
 *
 * <p>Thread-safe state; the numbers are times for one plan.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 2,
        jvmArgsAppend = {"-XX:+AlwaysPreTouch", "-Xms512m", "-Xmx512m"})
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ValidationBenchmark {

    private static final LocalDate AS_OF = LocalDate.of(2026, 3, 2);

    /** The document: a file of {@code examples/plans}. */
    @Param("01-home-after-hip-fracture.json")
    public String plan = "";

    private final SipValidator validator = SipValidator.create();
    private byte[] json = {};

    /** For JMH. */
    public ValidationBenchmark() {}

    /**
     * Reads the document from disk once.
     *
     * @throws IOException if it is not there; JMH is run from the root of the repository
     */
    @Setup
    public void readFile() throws IOException {
        json = Files.readAllBytes(Path.of("examples", "plans", plan));
    }

    /**
     * The unit: Jackson reads the bytes into the records.
     *
     * @return the plan, for JMH to consume
     */
    @Benchmark
    public SipPlan parse() {
        return SipJson.read(json);
    }

    /**
     * Reading, constraints, rules, report.
     *
     * @return the report, for JMH to consume
     */
    @Benchmark
    public ValidationReport whole() {
        return validator.validate(json, AS_OF);
    }

    /**
     * The report as JSON.
     *
     * @return the text, for JMH to consume
     */
    @Benchmark
    public String wholeAndRendered() {
        return validator.validate(json, AS_OF).toJsonLine();
    }
}
