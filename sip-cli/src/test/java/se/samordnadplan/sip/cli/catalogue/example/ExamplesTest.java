package se.samordnadplan.sip.cli.catalogue.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.cli.GoldenFile;

/** The examples of the rules, made of the documents of their tests. */
class ExamplesTest {

    static List<String> rulesWithDocuments() throws IOException {
        try (var files = Files.list(GoldenFile.at("sip-validation/src/test/resources/rules"))) {
            return files.filter(folder -> Files.exists(folder.resolve("bad.json")))
                    .map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rulesWithDocuments")
    void tellWrongFromRight(String rule) {
        var example = Examples.of(rule).orElseThrow();

        assertThat(example.wrong()).isNotEqualTo(example.right());
        assertThat(example.pointer()).startsWith("/");
        assertThat(example.wrong().isEmpty() && !example.missing())
                .as("%s has something to show", rule)
                .isFalse();
    }

    @Test
    void showWhatIsMissing() {
        assertThat(Examples.of("consent-dated")).hasValue(new Example("/consent/decidedOn", true, """
                {
                  "consent": {"decision": "GIVEN", …},
                  …
                }""", """
                {
                  "consent": {"decision": "GIVEN", "decidedOn": "2026-01-13", …},
                  …
                }"""));
    }

    @Test
    void showTheFirstElementWhereTheRightListIsShorter() {
        assertThat(Examples.of("goal-has-activity").orElseThrow().right()).contains("\"activities\": [");
    }

    @Test
    void areThereForNoUsersRule() {
        assertThat(Examples.of("x-letter")).isEmpty();
    }

    @Test
    void knowTheRulesOfTheirContext() throws IOException {
        var table = GoldenFile.at("sip-cli/src/main/resources/se/samordnadplan/sip/cli/catalogue/example/context.tsv");

        assertThat(Files.readAllLines(table))
                .filteredOn(line -> !line.startsWith("#"))
                .allMatch(line -> line.matches("[a-z0-9-]+\t/\\S+( /\\S+)*"))
                .extracting(line -> line.substring(0, line.indexOf('\t')))
                .doesNotHaveDuplicates();
    }
}
