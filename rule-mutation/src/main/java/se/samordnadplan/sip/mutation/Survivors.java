package se.samordnadplan.sip.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The table of mutants that are known to survive, with the reason: {@code rule, fault, reason}, one a line. */
final class Survivors {

    private final Map<String, String> reasons = new TreeMap<>();

    private Survivors() {}

    /** Those of the rules whose ids have the beginning. */
    static Survivors read(Path table, String beginning) throws IOException {
        var survivors = new Survivors();
        for (var line : Files.readAllLines(table)) {
            if (!line.startsWith("#") && line.startsWith(beginning)) {
                int reason = line.lastIndexOf('\t');
                survivors.reasons.put(line.substring(0, reason), line.substring(reason + 1));
            }
        }
        return survivors;
    }

    /** What somebody has to do: one sentence for each mutant that survived without a reason, or has one and did not. */
    List<String> complaints(Set<String> survived) {
        var complaints = new ArrayList<String>();
        for (var name : survived) {
            if (reasons.getOrDefault(name, "").isBlank()) {
                complaints.add(
                        "survives: " + name + "\n    Maybe add a test that notices it, or a line with the reason.");
            }
        }
        for (var name : reasons.keySet()) {
            if (!survived.contains(name)) {
                complaints.add(
                        "does not survive, or is no mutant any more: " + name + "\n    Maybe take its line away.");
            }
        }
        return complaints;
    }
}
