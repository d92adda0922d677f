package se.samordnadplan.sip.validation.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The texts of the checks before the rules: each in both languages, with the arguments that the checks give. */
class CheckMessagesTest {

    private static final List<String> CHECKS = List.of(
            "json-malformed",
            "json-too-large",
            "json-too-deep",
            "json-duplicate-field",
            "json-invalid-value",
            "json-unknown-field",
            "format-version-unsupported",
            "field-required",
            "text-length",
            "list-length",
            "date-plausible",
            "id-unique",
            "id-not-personal",
            "list-unique",
            "reference-resolves",
            "identity-number-valid",
            "organization-number-valid",
            "hsa-id-valid",
            "municipality-code-known",
            "region-code-known",
            "email-valid",
            "phone-valid",
            "dates-ordered",
            "activity-status-consistent",
            "protected-identity-respected",
            "suppression-refused",
            "suppression-expired",
            "suppression-unused",
            "validation-incomplete");

    /** What may stand in a text beside nothing at all, by check or by check and wording. */
    private static final Map<String, List<String>> ARGUMENTS = Map.ofEntries(
            Map.entry("json-too-large", List.of("max")),
            Map.entry("json-too-deep", List.of("max")),
            Map.entry("json-invalid-value.WHOLE_NUMBER", List.of("greatest", "least")),
            Map.entry("json-invalid-value.ENUM", List.of("allowed")),
            Map.entry("json-unknown-field.KNOWN_NAME", List.of("suggestion")),
            Map.entry("format-version-unsupported", List.of("supported")),
            Map.entry("text-length", List.of("length", "max")),
            Map.entry("list-length", List.of("length", "max")),
            Map.entry("date-plausible", List.of("earliest", "latest")),
            Map.entry("suppression-refused", List.of("line", "rule")),
            Map.entry("suppression-expired", List.of("line", "rule", "until")),
            Map.entry("suppression-unused", List.of("line", "rule")));

    private static Map<String, String> texts(String language) {
        var properties = new Properties();
        var resource = "/se/samordnadplan/sip/validation/report/messages_" + language + ".properties";
        try (var in =
                new InputStreamReader(CheckMessagesTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties.stringPropertyNames().stream()
                .collect(Collectors.toMap(key -> key, properties::getProperty, (a, b) -> a, TreeMap::new));
    }

    private static String check(String key) {
        return key.split("\\.")[0];
    }

    @Test
    void bothLanguagesHaveTheSameTextsAndEveryCheckHasOne() {
        assertThat(texts("sv").keySet()).isEqualTo(texts("en").keySet()).containsAll(CHECKS);
        assertThat(texts("sv").keySet()).extracting(CheckMessagesTest::check).hasSameElementsAs(CHECKS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sv", "en"})
    void aTextAsksForNoArgumentThatTheCheckDoesNotGive(String language) {
        texts(language).forEach((key, text) -> {
            var asked = Pattern.compile("\\{(\\w+)}")
                    .matcher(text)
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            var given = ARGUMENTS.getOrDefault(key, ARGUMENTS.getOrDefault(check(key), List.of()));

            assertThat(asked).as(key).containsExactlyElementsOf(given);
            assertThat(text).as(key).endsWith(".").doesNotContain("??");
        });
    }

    @Test
    void everyWordingThatReadingChoosesHasItsText() {
        var chosen = Stream.concat(
                Stream.of("JSON", "UTF_8", "CONTENT", "MORE", "NOTHING").map(word -> "json-malformed." + word),
                Stream.concat(
                        Stream.of("DOCUMENT", "TEXT", "NUMBER").map(word -> "json-too-large." + word),
                        Stream.concat(
                                Arrays.stream(ValueType.Scalar.values()).map(type -> "json-invalid-value." + type),
                                Stream.of(
                                        "json-invalid-value.OBJECT",
                                        "json-invalid-value.LIST",
                                        "json-invalid-value.ENUM",
                                        "json-unknown-field.KNOWN_NAME",
                                        "field-required.ELEMENT",
                                        "reference-resolves.BODY",
                                        "reference-resolves.PARTICIPANT",
                                        "reference-resolves.MEETING",
                                        "identity-number-valid.PERSONNUMMER",
                                        "identity-number-valid.SAMORDNINGSNUMMER",
                                        "identity-number-valid.RESERVNUMMER",
                                        "activity-status-consistent.DATE",
                                        "activity-status-consistent.DONE"))));

        assertThat(texts("sv").keySet()).containsAll(chosen.toList());
    }
}
