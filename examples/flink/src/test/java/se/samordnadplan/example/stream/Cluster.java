package se.samordnadplan.example.stream;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.flink.api.common.JobID;
import org.apache.flink.configuration.CheckpointingOptions;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.MemorySize;
import org.apache.flink.configuration.RestartStrategyOptions;
import org.apache.flink.configuration.TaskManagerOptions;
import org.apache.flink.core.execution.CheckpointType;
import org.apache.flink.core.execution.SavepointFormatType;
import org.apache.flink.runtime.checkpoint.AbstractCheckpointStats;
import org.apache.flink.runtime.jobgraph.JobGraph;
import org.apache.flink.runtime.jobgraph.SavepointRestoreSettings;
import org.apache.flink.runtime.minicluster.MiniCluster;
import org.apache.flink.runtime.minicluster.MiniClusterConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

/** Flink in this process, two task managers with two slots each, and the folders of one job. */
final class Cluster implements AutoCloseable {

    private static final Duration LONG_ENOUGH = Duration.ofMinutes(3);

    private final Path folder;
    private final Configuration configuration;
    private final MiniCluster machines;
    private JobID running;

    Cluster() throws Exception {
        this(new Configuration());
    }

    Cluster(Configuration more) throws Exception {
        folder = Files.createTempDirectory(
                Files.createDirectories(Path.of("target")).toAbsolutePath(), "cluster");
        Files.createDirectory(folder.resolve("plans"));
        configuration = new Configuration()
                .set(CheckpointingOptions.CHECKPOINTING_INTERVAL, Duration.ofMillis(200))
                .set(CheckpointingOptions.CHECKPOINTS_DIRECTORY, uri("checkpoints"))
                .set(RestartStrategyOptions.RESTART_STRATEGY, "fixed-delay")
                .set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_ATTEMPTS, 3)
                .set(RestartStrategyOptions.RESTART_STRATEGY_FIXED_DELAY_DELAY, Duration.ofMillis(100))
                .set(TaskManagerOptions.NETWORK_MEMORY_MAX, MemorySize.ofMebiBytes(32));
        configuration.addAll(more);
        machines = new MiniCluster(new MiniClusterConfiguration.Builder()
                .setConfiguration(configuration)
                .setNumTaskManagers(2)
                .setNumSlotsPerTaskManager(2)
                .withRandomPorts()
                .build());
        machines.start();
    }

    /** A job that watches the folder of plans. */
    PlanJob job(ValidatorMaker maker, Days days) {
        return new PlanJob(uri("plans"), uri("out"), maker, days, Duration.ofMillis(100));
    }

    JobID start(PlanJob job, int parallelism) throws Exception {
        return start(graph(job, parallelism));
    }

    JobID startFrom(String savepoint, PlanJob job, int parallelism) throws Exception {
        var graph = graph(job, parallelism);
        graph.setSavepointRestoreSettings(SavepointRestoreSettings.forPath(savepoint));
        return start(graph);
    }

    JobGraph graph(PlanJob job, int parallelism) {
        var environment = new StreamExecutionEnvironment(configuration);
        environment.setParallelism(parallelism);
        job.on(environment);
        return environment.getStreamGraph().getJobGraph();
    }

    JobID start(JobGraph graph) throws Exception {
        running = machines.submitJob(graph).get().getJobID();
        return running;
    }

    /** Stops the job; all reports are there then. */
    String stop(JobID job) throws Exception {
        var savepoint = machines.stopWithSavepoint(job, uri("savepoints"), false, SavepointFormatType.CANONICAL)
                .get();
        machines.requestJobResult(job).get();
        return savepoint;
    }

    void awaitEnd() throws Exception {
        machines.requestJobResult(running).get().toJobExecutionResult(getClass().getClassLoader());
    }

    /** Takes a checkpoint and tells what it cost. */
    AbstractCheckpointStats checkpoint() throws Exception {
        long number = machines.triggerCheckpoint(running, CheckpointType.FULL).get();
        return machines.getArchivedExecutionGraph(running)
                .get()
                .getCheckpointStatsSnapshot()
                .getHistory()
                .getCheckpointById(number);
    }

    void replaceATaskManager() throws Exception {
        machines.terminateTaskManager(0).get();
        machines.startTaskManager();
    }

    /** How often the job was begun anew, at most, in one of its parts. */
    int restarts() throws Exception {
        int most = 0;
        for (var part : machines.getArchivedExecutionGraph(running).get().getAllExecutionVertices()) {
            most = Math.max(most, part.getCurrentExecutionAttempt().getAttemptNumber());
        }
        return most;
    }

    /** A file appears when it is whole. */
    void put(String name, List<String> plans) throws IOException {
        var hidden = Files.write(folder.resolve("plans").resolve("." + name), plans);
        Files.move(hidden, hidden.resolveSibling(name), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The lines of one kind that are there for good, in any order. */
    List<String> lines(String kind) throws IOException {
        var lines = new ArrayList<String>();
        if (Files.exists(folder.resolve("out").resolve(kind))) {
            try (var files = Files.walk(folder.resolve("out").resolve(kind))) {
                for (var file : files.filter(Cluster::isWhole).toList()) {
                    lines.addAll(Files.readAllLines(file));
                }
            }
        }
        return lines;
    }

    List<String> awaitLines(String kind, Predicate<List<String>> enough) {
        return await(kind)
                .atMost(LONG_ENOUGH)
                .failFast(
                        "the job has failed",
                        () -> machines.getJobStatus(running).get().isGloballyTerminalState())
                .until(() -> lines(kind), enough);
    }

    private static boolean isWhole(Path file) {
        return Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".");
    }

    String uri(String name) {
        return folder.resolve(name).toUri().toString();
    }

    @Override
    public void close() {
        machines.closeAsync().join();
    }
}
