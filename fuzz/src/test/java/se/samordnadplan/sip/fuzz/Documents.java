package se.samordnadplan.sip.fuzz;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The documents and files of the repository, from which the fuzzer makes others. */
final class Documents {

    private static final Path ROOT = Path.of(System.getProperty("sip.root"));
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Documents() {}

    /** The plans that users see. */
    static List<Path> examples() {
        return files("json", "examples/plans");
    }

    /** The same, and the plans of the rules. */
    static List<Path> plans() {
        return files("json", "examples/plans", "sip-validation/src/test/resources/rules");
    }

    /** Rule sets of users, faulty ones too, and the shipped ones. */
    static List<Path> ruleSets() {
        return files(
                "yaml", "examples/rule-sets", "sip-rules/src/test/resources/rule-sets", "sip-rules/src/main/rule-sets");
    }

    static List<Path> suppressions() {
        return files("yaml", "examples/suppressions", "sip-validation/src/test/resources/suppressions");
    }

    private static List<Path> files(String ending, String... folders) {
        return Stream.of(folders)
                .flatMap(folder -> walk(ROOT.resolve(folder)))
                .filter(file -> file.toString().endsWith("." + ending))
                .toList();
    }

    private static Stream<Path> walk(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode tree(Path file) {
        try {
            return (ObjectNode) MAPPER.readTree(bytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
