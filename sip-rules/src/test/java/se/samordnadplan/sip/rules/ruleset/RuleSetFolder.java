package se.samordnadplan.sip.rules.ruleset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;

/** The rule-set files of the tests. */
final class RuleSetFolder {

    private static final Path FOLDER =
            Path.of(System.getProperty("sip.root"), "sip-rules/src/test/resources/rule-sets");

    static final Path FAULTY = FOLDER.resolve("faulty");
    static final Path GOOD = FOLDER.resolve("good");

    private RuleSetFolder() {}

    static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    static RuleSet good(String name) throws IOException, RuleSetException {
        return RuleSets.load(GOOD.resolve(name));
    }

    /** The problems of a file, one a line, without the folder; nothing for a good file. */
    static String problems(Path file) throws IOException {
        try {
            RuleSets.load(file);
            return "";
        } catch (RuleSetException e) {
            return e.problems().stream()
                    .map(problem -> problem.toString().replace(file.getParent() + "/", ""))
                    .collect(Collectors.joining("\n"));
        }
    }
}
