package se.samordnadplan.example.stream;

import static se.samordnadplan.example.stream.FixedDay.MON_2026_03_02;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.metrics.Counter;
import org.awaitility.Awaitility;

/**
 * Judges the same plans by the command line and then by the job, both in a process that has just begun, and writes a table. Both have
 * all cores of this machine and say of each plan when its verdict changes next. A second is one of a core's time, so that other
 * programs on the machine matter little. Run by hand; the README says how.
 */
final class Measure {

    private final Path commandLine;
    private final Path plans;
    private final int number;
    private final String[] settings;

    private Measure(String... args) {
        commandLine = Path.of(args[0]);
        plans = Path.of(args[1]);
        number = Integer.parseInt(args[2]);
        settings = Arrays.copyOfRange(args, 3, args.length);
    }

    /**
     * Measures.
     *
     * @param args the jar of the command line, the folder with files of plans, how many plans there are; settings of Flink
     *     as {@code key=value}
     */
    public static void main(String[] args) throws Exception {
        table(System.out, args);
        System.exit(0);
    }

    static void table(PrintStream out, String... args) throws Exception {
        var measure = new Measure(args);
        out.println("| plans a second of a core | command line | job | ratio | checkpoint | bytes a plan |");
        out.println("|---|---:|---:|---:|---:|---:|");
        measure.row(out);
    }

    private void row(PrintStream out) throws Exception {
        double commandLine = speed(judgeByCommandLine());
        var seen = SeenMetrics.anew().set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofSeconds(30));
        for (var setting : settings) {
            seen.setString(setting.split("=", 2)[0], setting.split("=", 2)[1]);
        }
        try (var cluster = new Cluster(seen)) {
            var start = cpu();
            var rules = new NamedRuleSet("national");
            var day = new FixedDay(MON_2026_03_02);
            var job = new PlanJob(plans.toUri().toString(), cluster.uri("out"), rules, day, Duration.ofSeconds(1));
            cluster.start(job, Runtime.getRuntime().availableProcessors());
            Awaitility.await().atMost(Duration.ofHours(1)).until(() -> judged() >= number);
            double stream = speed(cpu().minus(start));
            var checkpoint = cluster.checkpoint();
            out.printf(
                    "| %d plans | %.0f | %.0f | %.2f | %d MB in %.1f s | %d |%n",
                    number,
                    commandLine,
                    stream,
                    stream / commandLine,
                    checkpoint.getStateSize() / 1_000_000,
                    checkpoint.getEndToEndDuration() / 1000.0,
                    checkpoint.getStateSize() / number);
        }
    }

    private Duration judgeByCommandLine() throws Exception {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", commandLine.toString()));
        command.addAll(List.of("validate", "--next-change", "--input", "ndjson", "-f", "ndjson"));
        command.addAll(List.of("--as-of", MON_2026_03_02.toString(), plans.toString()));
        var reports = Files.createTempFile("reports", ".ndjson");
        var process = new ProcessBuilder(command)
                .redirectOutput(reports.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var time = Duration.ZERO;
        while (!process.waitFor(50, TimeUnit.MILLISECONDS)) {
            time = process.info().totalCpuDuration().orElse(time);
        }
        try (var lines = Files.lines(reports)) {
            if (lines.count() != number) {
                throw new IllegalStateException("The command line has not judged all plans.");
            }
        }
        Files.delete(reports);
        return time;
    }

    private static long judged() {
        return SeenMetrics.ofOurs("reports")
                .mapToLong(seen -> ((Counter) seen.metric()).getCount())
                .sum();
    }

    private static Duration cpu() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow();
    }

    private double speed(Duration time) {
        return number * 1e9 / time.toNanos();
    }
}
