package se.samordnadplan.sip.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samordnadplan.sip.cli.Run.sip;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.RuleSets;

/** {@code rules}, {@code rule-sets}, {@code schema}, {@code help} and {@code --version}. */
class CatalogueTest {

    @Test
    void listsAllRulesAndDeadlines() throws IOException {
        var list = json(sip("rules", "--format", "json"));

        assertThat(list.at("/ruleSet/id").asText()).isEqualTo("national");
        assertThat(list.at("/asOf").asText()).isEqualTo("2026-03-01");
        assertThat(list.at("/rules").findValuesAsText("id"))
                .containsAll(Catalogue.rules().stream().map(RuleId::value).toList())
                .containsAll(Catalogue.deadlines().stream().map(RuleId::value).toList());
        assertThat(sip("rules", "list", "-f", "json").out())
                .isEqualTo(sip("rules", "-f", "json").out());
    }

    @Test
    void showsARuleInTheLanguageAsked() {
        assertThat(sip("rules", "show", "goal-stated").out())
                .startsWith("goal-stated\nDet finns minst ett mål\n")
                .contains("\nornskoldsvik 2020-11-02: ska (bindande)\n");
        assertThat(sip("rules", "show", "goal-stated", "--lang", "en", "-r", "national")
                        .out())
                .contains("\nnational 2018-01-01: recommended\n  Socialstyrelsens termbank, ");
        assertThat(sip("rules", "show", "goal-stated", "-f", "markdown").out())
                .startsWith("### `goal-stated`\n")
                .contains("\n| `national`, `vastmanland` | bör (rekommendation) | ");
    }

    @Test
    void showsADeadlineByTheDayAsked() throws IOException {
        var deadline = "discharge-invitation-within-3-days";

        assertThat(json(sip("rules", "show", deadline, "-f", "json"))
                        .at("/deadline/amount")
                        .asInt())
                .isEqualTo(3);
        assertThat(json(sip("rules", "show", deadline, "-f", "json", "--as-of", "2012-01-01"))
                        .has("deadline"))
                .isFalse();
    }

    @Test
    void listsTheShippedRuleSets() throws IOException {
        assertThat(json(sip("rule-sets", "--format", "json")).findValuesAsText("id"))
                .containsExactlyElementsOf(RuleSets.shippedIds());
        assertThat(sip("rule-sets").out()).startsWith("national\n  Nationella krav");
        assertThat(sip("rule-sets", "--lang", "en").out()).startsWith("national\n  National");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "json", "markdown"})
    void showsARuleOfAFileThatExtendsAFile(String format, @TempDir Path folder) throws IOException {
        Files.writeString(
                folder.resolve("region.yaml"), ruleSet("region-prov", "national", "2020-01-01", "RECOMMENDED"));
        var file = folder.resolve("kommun.yaml");
        Files.writeString(file, ruleSet("kommun-prov", "./region.yaml", "2021-01-01", "MANDATORY"));

        var run = sip("rules", "show", "goal-stated", "-r", file.toString(), "--format", format, "--lang", "en");

        assertThat(run.code()).isZero();
        assertThat(run.out()).containsIgnoringCase("mandatory");
    }

    private static String ruleSet(String id, String parent, String from, String binding) {
        return """
                formatVersion: "1.0"
                id: %s
                extends: %s
                title: {sv: Prov, en: Trial}
                versions:
                  - version: "1"
                    from: %s
                    rules:
                      goal-stated: {binding: %s}
                """.formatted(id, parent, from, binding);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan", "report", "rule-set", "suppressions"})
    void printsTheSchemaAsItLiesInTheJar(String name) throws IOException {
        var resource = "/META-INF/sip/schema/" + name + ".schema.json";
        try (var in = CatalogueTest.class.getResourceAsStream(resource)) {
            var run = sip("schema", name);

            assertThat(run.out()).isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            assertThat(json(run).path("$schema").asText()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(run.code()).isZero();
        }
    }

    @Test
    void printsTheSchemaOfThePlanUnlessToldOtherwise() {
        assertThat(sip("schema").out()).isEqualTo(sip("schema", "plan").out());
    }

    @Test
    void helps() {
        assertThat(sip("help").out())
                .startsWith("Usage: sip ")
                .contains("validate ", "rules ", "rule-sets ", "schema ");
        assertThat(sip("--help")).isEqualTo(sip("help"));
        assertThat(sip("help", "validate").out()).contains("--as-of=DATE", "--fail-on", "Exit code:");
        assertThat(sip("validate", "--help")).isEqualTo(sip("help", "validate"));
        assertThat(sip("help").code()).isZero();
    }

    @Test
    void tellsItsVersion() {
        assertThat(sip("--version").out()).matches("sip \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(sip("--version").code()).isZero();
    }

    private static JsonNode json(Run run) throws IOException {
        return new ObjectMapper().readTree(run.out());
    }
}
