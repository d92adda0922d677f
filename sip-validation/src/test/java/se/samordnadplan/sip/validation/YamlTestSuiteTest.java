package se.samordnadplan.sip.validation;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.rules.Problem;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.suppression.Suppressions;
import se.samordnadplan.sip.validation.suppression.SuppressionsException;

/** YAML as others test it: none of it is a file of ours, and each is refused with problems at places in it. */
class YamlTestSuiteTest {

    private static final List<Path> INPUTS = inputsOfTheArchive();

    static Stream<Path> inputs() {
        return INPUTS.stream();
    }

    @Test
    void asksTheWholeSuite() {
        assertThat(inputs()).hasSize(402);
        assertThat(inputs().filter(file -> file.toString().endsWith("-fail.yaml")))
                .hasSize(94);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isNoRuleSet(Path file) throws IOException {
        var refusal = catchThrowableOfType(RuleSetException.class, () -> RuleSets.load(file));

        assertPlaced(refusal.problems(), file);
    }

    @ParameterizedTest
    @MethodSource("inputs")
    void isNoSuppressions(Path file) throws IOException {
        var national = RuleSets.shipped("national");

        var refusal = catchThrowableOfType(SuppressionsException.class, () -> Suppressions.load(file, national));

        assertPlaced(refusal.problems(), file);
    }

    /** At the end of the text is right after its last line. */
    private static void assertPlaced(List<Problem> problems, Path file) throws IOException {
        long lines = Files.readString(file).lines().count();

        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(file.toString());
            assertThat((long) problem.line()).isBetween(1L, lines + 1);
            assertThat(problem.column()).isPositive();
        });
    }

    private static List<Path> inputsOfTheArchive() {
        var archive = requireNonNull(YamlTestSuiteTest.class.getResource("/yaml-test-suite/cases.zip"));
        try {
            var root = FileSystems.newFileSystem(Path.of(archive.toURI())).getPath("/");
            try (var files = Files.list(root)) {
                return files.sorted().toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
