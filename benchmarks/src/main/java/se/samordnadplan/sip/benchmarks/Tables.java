package se.samordnadplan.sip.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;

/**
 * Turns what JMH measured into Markdown, for {@code docs/performance.md}: a table for each class of benchmarks, with the
 * ratio to the parse of the same run. Results come from JMH with {@code -rf json -rff FILE}.
 */
public final class Tables {

    private final Results results;

    private Tables(Results results) {
        this.results = results;
    }

    /**
     * Writes the tables.
     *
     * @param arguments the file that JMH wrote, and the file for the tables
     * @throws IOException if the one cannot be read or the other not be written
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "[arguments] are not two. Maybe say: target/jmh.json target/jmh.md, the first written by JMH.");
        }
        Files.writeString(Path.of(arguments[1]), of(Files.readString(Path.of(arguments[0]))));
    }

    /**
     * Makes the tables.
     *
     * @param results what JMH wrote
     * @return Markdown
     * @throws IOException if it is not JSON
     */
    static String of(String results) throws IOException {
        return new Tables(Results.of(results)).text();
    }

    private String text() {
        var suites = new LinkedHashMap<String, List<Measured>>();
        results.all()
                .forEach(one -> suites.computeIfAbsent(one.suite(), suite -> new ArrayList<>())
                        .add(one));
        var text = new StringBuilder();
        suites.forEach((suite, rows) -> {
            text.append(text.isEmpty() ? "" : "\n").append("### ").append(suite).append("\n\n");
            table(rows)
                    .forEach(cells ->
                            text.append("| ").append(String.join(" | ", cells)).append(" |\n"));
        });
        return text.toString();
    }

    private List<List<String>> table(List<Measured> rows) {
        var parameters = varying(rows);
        boolean counted = rows.stream().anyMatch(row -> !Double.isNaN(row.bytes()));
        var head = new ArrayList<String>(List.of("benchmark"));
        head.addAll(parameters);
        head.addAll(counted ? List.of("time", "parses", "bytes") : List.of("time", "parses"));
        var table = new ArrayList<List<String>>();
        table.add(head);
        table.add(head.stream()
                .map(title -> head.indexOf(title) > parameters.size() ? "---:" : "---")
                .toList());
        rows.forEach(row -> table.add(cells(row, parameters, counted)));
        return table;
    }

    private List<String> cells(Measured row, List<String> parameters, boolean counted) {
        var cells = new ArrayList<String>(List.of(row.name()));
        parameters.forEach(name -> cells.add(row.parameters().getOrDefault(name, "")));
        cells.add(row.text());
        cells.add(orNothing(results.parses(row)));
        if (counted) {
            cells.add(Double.isNaN(row.bytes()) ? "" : String.format(Locale.ROOT, "%,.0f", row.bytes()));
        }
        return cells;
    }

    private static String orNothing(double value) {
        return Double.isNaN(value) ? "" : Measured.number(value);
    }

    /** The parameters that tell the rows apart. */
    private static List<String> varying(List<Measured> rows) {
        var names = new LinkedHashSet<String>();
        rows.forEach(row -> names.addAll(row.parameters().keySet()));
        return names.stream()
                .filter(name -> rows.stream()
                                .map(row -> row.parameters().getOrDefault(name, ""))
                                .distinct()
                                .count()
                        > 1)
                .toList();
    }
}
