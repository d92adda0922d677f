package se.samordnadplan.sip.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The time of a whole process, from its start to its end: one that judges the typical plan, and one that only reads it.
 * Both run with the options of the script {@code ./sip}, with and without an archive of their classes (AppCDS).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3)
@Measurement(iterations = 15)
public class ColdStartBenchmark {

    private static final List<String> OPTIONS =
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto", "-Xlog:disable", "-Xlog:all=off");

    /** Whether the processes have an archive of their classes. */
    @Param({"none", "AppCDS"})
    public String archive = "none";

    private Path folder = Path.of(".");

    /** For JMH. */
    public ColdStartBenchmark() {}

    /**
     * Makes the archives.
     *
     * @throws IOException if a process cannot be started
     * @throws InterruptedException if it is not waited for
     */
    @Setup
    public void archives() throws IOException, InterruptedException {
        folder = Files.createTempDirectory("sip-archives");
        if (!archive.equals("none")) {
            run("-XX:ArchiveClassesAtExit=" + folder.resolve("plain.jsa"), plain());
            run("-XX:ArchiveClassesAtExit=" + folder.resolve("sip.jsa"), sip());
        }
    }

    /**
     * Deletes the archives.
     *
     * @throws IOException if that fails
     */
    @TearDown
    public void delete() throws IOException {
        Files.deleteIfExists(folder.resolve("plain.jsa"));
        Files.deleteIfExists(folder.resolve("sip.jsa"));
        Files.delete(folder);
    }

    /**
     * The unit: a process that reads the plan.
     *
     * @throws IOException if it cannot be started
     * @throws InterruptedException if it is not waited for
     */
    @Benchmark
    public void parseProcess() throws IOException, InterruptedException {
        run(option("plain.jsa"), plain());
    }

    /**
     * A process that judges it.
     *
     * @throws IOException if it cannot be started
     * @throws InterruptedException if it is not waited for
     */
    @Benchmark
    public void wholeProcess() throws IOException, InterruptedException {
        run(option("sip.jsa"), sip());
    }

    private String option(String name) {
        return archive.equals("none") ? "-Xshare:auto" : "-XX:SharedArchiveFile=" + folder.resolve(name);
    }

    /** With only the jars that it needs. */
    private static List<String> plain() {
        var path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("jackson") || entry.contains("sip-model") || entry.contains("benchmarks")
                        || entry.contains("validation-api") || entry.contains("personnummer"))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of("-cp", path, PlainRead.class.getName(), Typical.FILE.toString());
    }

    private static List<String> sip() throws IOException {
        try (var jars = Files.list(Path.of("sip-cli", "target"))) {
            var jar = jars.filter(file -> file.getFileName().toString().matches("sip-cli-[0-9.]+(-SNAPSHOT)?\\.jar"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("Build sip-cli first."));
            return List.of(
                    "-jar", jar.toString(), "validate", "-q", "-r", "vasterbotten", "--as-of",
                    Typical.AS_OF.toString(), Typical.FILE.toString());
        }
    }

    private static void run(String option, List<String> program) throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.add(option);
        command.addAll(program);
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The process ended with " + process.exitValue() + ".");
        }
    }
}
