package se.samordnadplan.example.stream;

import java.util.HashMap;
import java.util.Map;
import org.apache.flink.metrics.Counter;
import org.apache.flink.metrics.MetricGroup;
import se.samordnadplan.sip.validation.report.ValidationReport;

/** The metrics: reports by verdict, findings by rule. There is nothing else of a report that could not be personal. */
final class Counts {

    private final MetricGroup metrics;
    private final Map<String, Counter> counters = new HashMap<>();

    Counts(MetricGroup metrics) {
        this.metrics = metrics;
    }

    void add(ValidationReport report) {
        counter("reports", "verdict", report.verdict().name()).inc();
        report.findings()
                .forEach(finding ->
                        counter("findings", "rule", finding.rule().toString()).inc());
    }

    private Counter counter(String name, String by, String value) {
        return counters.computeIfAbsent(
                name + value, unknown -> metrics.addGroup(by, value).counter(name));
    }
}
