package se.samordnadplan.sip.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One result of JMH.
 *
 * @param suite the class of the benchmark, without its package
 * @param name the method
 * @param parameters its parameters by name; the number of threads among them where there are several
 * @param score the mean
 * @param error half the width of the interval of confidence of 99.9 %; NaN where there are too few measurements
 * @param unit the unit of both
 * @param bytes what was allocated each time; NaN where nobody asked
 */
record Measured(
        String suite,
        String name,
        Map<String, String> parameters,
        double score,
        double error,
        String unit,
        double bytes) {

    private static final String UNIT = "parse";
    private static final Map<String, Double> NANOSECONDS =
            Map.of("ns/op", 1.0, "us/op", 1e3, "ms/op", 1e6, "s/op", 1e9);

    /** Reads an element of the file that JMH writes. */
    static Measured of(JsonNode result) {
        var names = result.path("benchmark").asText().split("\\.");
        var parameters = new LinkedHashMap<String, String>();
        if (result.path("threads").asInt(1) > 1) {
            parameters.put("threads", result.path("threads").asText());
        }
        result.path("params")
                .properties()
                .forEach(parameter ->
                        parameters.put(parameter.getKey(), parameter.getValue().asText()));
        var metric = result.path("primaryMetric");
        return new Measured(
                names[names.length - 2],
                names[names.length - 1],
                parameters,
                number(metric.path("score")),
                number(metric.path("scoreError")),
                metric.path("scoreUnit").asText(),
                number(result.path("secondaryMetrics")
                        .path("gc.alloc.rate.norm")
                        .path("score")));
    }

    /** JMH writes NaN as a text. */
    private static double number(JsonNode value) {
        return value.isNumber() ? value.asDouble() : Double.NaN;
    }

    boolean isUnit() {
        return name.equals(UNIT);
    }

    /** How many times another one this takes; NaN where either is no time. */
    double in(@Nullable Measured other) {
        var mine = NANOSECONDS.get(unit);
        var others = other == null ? null : NANOSECONDS.get(other.unit);
        return mine == null || others == null || other == null ? Double.NaN : score * mine / (other.score * others);
    }

    /** The mean and its error, as precise as a reader can use. */
    String text() {
        return number(score) + (Double.isNaN(error) ? "" : " ± " + number(error)) + " " + unit;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : value < 1000 ? "%.1f" : "%,.0f", value);
    }
}
