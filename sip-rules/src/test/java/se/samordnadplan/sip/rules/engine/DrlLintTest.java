package se.samordnadplan.sip.rules.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DrlLintTest {

    private static final Path FOLDER = Path.of("src/main/resources/se/samordnadplan/sip/rules/catalogue");
    private static final String GOOD = """
            package se.samordnadplan.sip.rules.catalogue

            import se.samordnadplan.sip.rules.fact.PlacedActivity

            global se.samordnadplan.sip.rules.engine.Findings findings

            // Each activity is updated. Source: none.
            rule "activity-is-good / part one"
                @category(ACTIVITY) @from(ESTABLISHED) @subject(ACTIVITIES)
            when
                $activity : PlacedActivity( responsibleBody == null )
            then
                findings.report(kcontext, $activity.at("update"));
            end
            """;

    static Stream<Path> shippedFiles() {
        try (var files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".drl")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("shippedFiles")
    void findsTheShippedRulesInTheHouseStyle(Path file) throws IOException {
        var drl = Files.readString(file);

        assertThat(DrlLint.complaints(drl)).as(file.toString()).isEmpty();
        assertThat(drl.lines()).contains("package se.samordnadplan.sip.rules.catalogue;");
    }

    @Test
    void acceptsARuleInTheHouseStyle() {
        assertThat(DrlLint.complaints(GOOD)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "@from(ESTABLISHED)|@from(ESTABLISHED) salience 10|line 9: 'salience' is not used here",
                "@from(ESTABLISHED)||line 8: no @from that is known",
                "@from(ESTABLISHED)|@from(LATER)|line 8: no @from that is known",
                "@category(ACTIVITY)||line 8: no @category",
                "== null|== null && live|line 11: '&&': use a comma",
                "== null|.or(other)|line 11: '.or(' and '.and(' are taken for keywords of DRL: make a verb",
                "( responsibleBody == null )|( eval(true) )|line 11: 'eval' is not used here",
                "findings.report|insert|line 13: 'insert' is not used here",
                "findings.report|System.out.println|line 13: 'System.out' is not used here",
                "fact.PlacedActivity|fact.*|line 3: an import with a star: name the types",
                "// Each activity is updated. Source: none.||line 8: no comment with the norm and its source right above the rule",
                "activity-is-good|Activity is good|line 8: a name that is no id, or no \"id / part\"",
                "// Each activity|// rule \"old\"|line 7: a rule that is commented out",
                "findings.report|findings.report\\n|line 12: a consequence that is not one line"
            })
    void complainsOfWhatTheHouseDoesNotDo(String good, String bad, String complaint) {
        var drl = GOOD.replace(unescape(good), unescape(bad));

        assertThat(DrlLint.complaints(drl)).isEqualTo(List.of(complaint));
    }

    @Test
    void complainsOfAFileThatIsTooLong() {
        assertThat(DrlLint.complaints(GOOD + GOOD.repeat(12)))
                .contains("line 1: more than 12 rules: make a second file")
                .contains("line 1: more than 150 lines: make a second file");
    }

    private static String unescape(String text) {
        return text == null ? "" : text.replace("\\n", "\n");
    }
}
