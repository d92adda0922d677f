package se.samordnadplan.sip.validation.suppression;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import se.samordnadplan.sip.rules.RuleSets;

/** The suppression files of the tests. */
final class SuppressionFolder {

    static final String PATH = "sip-validation/src/test/resources/suppressions";
    static final Path EXAMPLES = Path.of(System.getProperty("sip.root"), "examples/suppressions");
    static final Path FAULTY = Path.of(System.getProperty("sip.root"), PATH, "faulty");
    static final Path GOOD = Path.of(System.getProperty("sip.root"), PATH, "good");

    private SuppressionFolder() {}

    /** The files, without what is told of them and of the folder. */
    static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.toString().matches(".*\\.(txt|md)"))
                    .sorted()
                    .toList();
        }
    }

    static Suppressions load(Path file) throws IOException, SuppressionsException {
        return Suppressions.load(file, RuleSets.shipped("national"));
    }

    /** The problems of a file, one a line, without the folder; nothing for a good file. */
    static String problems(Path file) throws IOException {
        try {
            load(file);
            return "";
        } catch (SuppressionsException e) {
            return e.problems().stream()
                    .map(problem -> problem.toString().replace(file.getParent() + "/", ""))
                    .collect(Collectors.joining("\n"));
        }
    }
}
