package se.samordnadplan.sip.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Compares what JMH measured with committed ratios to the parse of the same run, {@code benchmarks/ratios.tsv}: a line for each
 * benchmark, its name, a tab, and how many parses it may take.
 */
public final class Ratios {

    private Ratios() {}

    /**
     * Fails where a benchmark takes longer than it may. One that was not measured is passed over.
     *
     * @param arguments the file that JMH wrote, and the file with the ratios
     * @throws IOException if one cannot be read
     * @throws IllegalStateException if a benchmark takes longer, with a line for each
     */
    public static void main(String... arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException(
                    "[arguments] are not two. Maybe say: target/jmh.json ratios.tsv, the first written by JMH.");
        }
        var results = Results.of(Files.readString(Path.of(arguments[0])));
        var tooSlow = tooSlow(results, Files.readAllLines(Path.of(arguments[1])));
        if (!tooSlow.isEmpty()) {
            throw new IllegalStateException(String.join("\n", tooSlow));
        }
    }

    /** What takes more parses than its line allows, a sentence for each. */
    static List<String> tooSlow(Results results, List<String> lines) {
        var sentences = new ArrayList<String>();
        for (var line : lines) {
            if (!line.startsWith("#")) {
                var cells = line.split("\t");
                var most = Double.parseDouble(cells[1]);
                results.all().stream()
                        .filter(row -> cells[0].equals(row.suite() + "." + row.name()))
                        .filter(row -> results.parses(row) > most)
                        .map(row -> String.format(
                                Locale.ROOT, "%s takes %.2f parses, not %s.", cells[0], results.parses(row), cells[1]))
                        .forEach(sentences::add);
            }
        }
        return sentences;
    }
}
