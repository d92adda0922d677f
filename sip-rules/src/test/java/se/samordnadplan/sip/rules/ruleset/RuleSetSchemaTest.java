package se.samordnadplan.sip.rules.ruleset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samordnadplan.sip.rules.Catalogue;
import se.samordnadplan.sip.rules.DeadlineUnit;
import se.samordnadplan.sip.rules.EndEvent;
import se.samordnadplan.sip.rules.RuleId;
import se.samordnadplan.sip.rules.StartEvent;

class RuleSetSchemaTest {

    private static final Path ROOT = Path.of(System.getProperty("sip.root"), "sip-rules/src/main");

    /** OFF is a word of the format, not the YAML 1.1 boolean. */
    private static final ObjectMapper YAML = new ObjectMapper(YAMLFactory.builder()
            .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
            .build());

    private static final String TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private static String text() {
        try (var in = RuleSetSchemaTest.class.getResourceAsStream("/META-INF/sip/schema/rule-set.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> goodFiles() throws IOException {
        return Stream.concat(
                RuleSetFolder.files(ROOT.resolve("rule-sets")).stream(),
                RuleSetFolder.files(RuleSetFolder.GOOD).stream());
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void acceptsTheShippedSetsAndGoodFiles(Path file) throws IOException {
        assertThat(SCHEMA.validate(YAML.readTree(Files.readString(file)))).isEmpty();
    }

    /** What the loader says and a schema cannot: other files, the order of versions, what is inherited, days of months. */
    @Test
    void refusesFaultyFilesAsFarAsASchemaCan() throws IOException {
        var accepted = new ArrayList<String>();
        for (var file : RuleSetFolder.files(RuleSetFolder.FAULTY)) {
            if (isAccepted(file)) {
                accepted.add(file.getFileName().toString());
            }
        }

        assertThat(accepted)
                .containsExactly(
                        "circle-a.yaml",
                        "circle-b.yaml",
                        "duplicate-keys.yaml",
                        "missing-parent.yaml",
                        "nothing-switched-off.yaml",
                        "two-documents.yaml",
                        "unknown-parent.yaml",
                        "unlisted-documents.yaml",
                        "versions.yaml");
    }

    private static boolean isAccepted(Path file) throws IOException {
        JsonNode tree;
        try {
            tree = YAML.readTree(Files.readString(file));
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return false;
        }
        return SCHEMA.validate(tree).isEmpty();
    }

    @Test
    void namesTheRulesDeadlinesAndWordsOfTheLibrary() throws IOException {
        var schema = new ObjectMapper().readTree(TEXT);
        var version = schema.at("/$defs/version/properties");
        var deadline = schema.at("/$defs/deadline/properties");

        var rules = new ArrayList<>(Catalogue.rules());
        rules.add(Catalogue.DEADLINE_APPROACHING);
        assertThat(words(version.at("/rules/propertyNames/anyOf/0/enum")))
                .as("write the ids of META-INF/sip/catalogue.txt into rule-set.schema.json, in their order")
                .isEqualTo(texts(rules));
        assertThat(words(version.at("/deadlines/propertyNames/anyOf/0/enum")))
                .as("write the ids of META-INF/sip/catalogue.txt into rule-set.schema.json, in their order")
                .isEqualTo(texts(Catalogue.deadlines()));
        assertThat(words(deadline.at("/start/enum"))).isEqualTo(names(StartEvent.values()));
        assertThat(words(deadline.at("/end/enum"))).isEqualTo(names(EndEvent.values()));
        assertThat(words(deadline.at("/within/properties/unit/enum"))).isEqualTo(names(DeadlineUnit.values()));
        assertThat(words(schema.at("/$defs/binding/enum"))).isEqualTo(names(RowBinding.values()));
        assertThat(schema.at("/$defs/parameters/properties").fieldNames())
                .toIterable()
                .containsExactlyElementsOf(Parameter.keys());
    }

    @Test
    void namesTheSourcesThatShippedSetsList() throws IOException {
        var schema = new ObjectMapper().readTree(TEXT);

        assertThat(words(schema.at("/then/properties/documents/propertyNames/not/enum")))
                .containsExactlyInAnyOrderElementsOf(
                        ShippedDefinitions.get("national").documents().keySet());
    }

    private static List<String> words(JsonNode list) {
        var words = new ArrayList<String>();
        list.forEach(word -> words.add(word.textValue()));
        return words;
    }

    private static List<String> texts(List<RuleId> ids) {
        return ids.stream().map(RuleId::value).toList();
    }

    private static List<String> names(Enum<?>[] words) {
        return Arrays.stream(words).map(Enum::name).toList();
    }
}
