package se.samordnadplan.sip.cli.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An id that is no longer in use, a line of {@code docs/releases/retired.tsv}.
 *
 * @param rule the id; it is never used again
 * @param successor the id that takes its place; {@code -} where none does
 * @param why why it was retired
 */
record Retired(String rule, String successor, String why) {

    static final String NONE = "-";

    /** The retired ids of all releases, by id. */
    static Map<String, Retired> read(Path file) throws IOException {
        var all = new LinkedHashMap<String, Retired>();
        for (var line : Files.readAllLines(file)) {
            if (!line.startsWith("#")) {
                var cells = line.split("\t", -1);
                all.put(cells[0], new Retired(cells[0], cells[1], cells[2]));
            }
        }
        return all;
    }
}
