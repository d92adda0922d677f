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
            List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xlog:disable", "-Xlog:all=off");

    private static final String VERSION = System.getProperty("sip.version");

    /** The archive of classes that the processes have: {@code none}, {@code AppCDS} or, from Java 25 on, {@code AOT}. */
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
            var option = archive.equals("AOT") ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=";
            run(option + folder.resolve("plain"), plain());
            run(option + folder.resolve("sip"), sip());
        }
    }

    /**
     * Deletes the archives.
     *
     * @throws IOException if that fails
     */
    @TearDown
    public void delete() throws IOException {
        Files.deleteIfExists(folder.resolve("plain"));
        Files.deleteIfExists(folder.resolve("sip"));
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
        run(option("plain"), plain());
    }

    /**
     * A process that judges it.
     *
     * @throws IOException if it cannot be started
     * @throws InterruptedException if it is not waited for
     */
    @Benchmark
    public void wholeProcess() throws IOException, InterruptedException {
        run(option("sip"), sip());
    }

    private String option(String name) {
        return switch (archive) {
            case "none" -> "-Xshare:auto";
            case "AOT" -> "-XX:AOTCache=" + folder.resolve(name);
            default -> "-XX:SharedArchiveFile=" + folder.resolve(name);
        };
    }

    /** With only the jars that it needs; jars, because an archive takes no classes from folders. */
    private static List<String> plain() {
        var path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .filter(entry -> entry.contains("jackson")
                        || entry.contains("sip-model")
                        || entry.contains("validation-api")
                        || entry.contains("personnummer"))
                .collect(Collectors.joining(File.pathSeparator));
        return List.of(
                "-cp",
                jar("benchmarks") + File.pathSeparator + path,
                PlainRead.class.getName(),
                Typical.FILE.toString());
    }

    private static List<String> sip() {
        return List.of(
                "-jar",
                jar("sip-cli"),
                "validate",
                "-q",
                "-r",
                "vasterbotten",
                "--as-of",
                Typical.AS_OF.toString(),
                Typical.FILE.toString());
    }

    private static String jar(String module) {
        var jar = Path.of(module, "target", "sip-" + module.replace("sip-", "") + "-" + VERSION + ".jar");
        if (!Files.exists(jar)) {
            throw new IllegalStateException("There is no " + jar + ". Build " + module + " first.");
        }
        return jar.toString();
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
