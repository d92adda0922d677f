package se.samordnadplan.example.stream;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.metrics.Metric;
import org.apache.flink.metrics.MetricConfig;
import org.apache.flink.metrics.MetricGroup;
import org.apache.flink.metrics.reporter.MetricReporter;
import org.apache.flink.metrics.reporter.MetricReporterFactory;

/** Takes down the metrics of the clusters in this process, as a system of monitoring would. Flink makes it and finds it by its name. */
public final class SeenMetrics implements MetricReporter, MetricReporterFactory {

    private static final List<Seen> SEEN = new CopyOnWriteArrayList<>();

    /** Forgets what was seen, and asks a cluster to be seen. */
    static Configuration anew() {
        SEEN.clear();
        var configuration = new Configuration();
        configuration.setString("metrics.reporter.seen.factory.class", SeenMetrics.class.getName());
        return configuration;
    }

    static Stream<Seen> all() {
        return SEEN.stream();
    }

    /** Those of the job; the rest is Flink's. */
    static Stream<Seen> ofOurs(String name) {
        return all().filter(seen -> seen.name.equals(name) && seen.identifier.contains(".sip."));
    }

    @Override
    public MetricReporter createMetricReporter(Properties properties) {
        return this;
    }

    @Override
    public void notifyOfAddedMetric(Metric metric, String name, MetricGroup group) {
        SEEN.add(new Seen(name, group.getMetricIdentifier(name), Map.copyOf(group.getAllVariables()), metric));
    }

    @Override
    public void notifyOfRemovedMetric(Metric metric, String name, MetricGroup group) {}

    @Override
    public void open(MetricConfig config) {}

    @Override
    public void close() {}

    record Seen(String name, String identifier, Map<String, String> variables, Metric metric) {}
}
