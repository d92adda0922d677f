package se.samordnadplan.sip.validation.suppression;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
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
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SuppressionsSchemaTest {

    private static final String TEXT = text();
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(TEXT, InputFormat.JSON);

    private static String text() {
        try (var in =
                SuppressionsSchemaTest.class.getResourceAsStream("/META-INF/sip/schema/suppressions.schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Path> goodFiles() throws IOException {
        return SuppressionsTest.goodFiles();
    }

    @ParameterizedTest
    @MethodSource("goodFiles")
    void acceptsGoodFiles(Path file) throws IOException {
        assertThat(SCHEMA.validate(new YAMLMapper().readTree(Files.readString(file))))
                .isEmpty();
    }

    /** Each list element by itself, so that one fault does not hide another. */
    @Test
    void refusesEveryEntryThatTheLoaderRefusesAsFarAsASchemaCan() throws IOException {
        var accepted = new ArrayList<String>();
        for (var file : SuppressionFolder.files(SuppressionFolder.FAULTY)) {
            for (var document : alone(file)) {
                if (SCHEMA.validate(document).isEmpty()) {
                    accepted.add(file.getFileName() + " " + document);
                }
            }
        }

        assertThat(accepted)
                .containsExactly(
                        // The last of two keys is read, and the first of two documents.
                        "duplicate-keys.yaml {\"suppressions\":[]}",
                        // Whether the rule set knows the id.
                        "ids.yaml {\"suppressions\":[{\"rule\":\"x-own\",\"reason\":\"Known\",\"until\":\"2026-06-30\"}]}",
                        // A tree has no tags.
                        "tags.yaml {\"suppressions\":[{\"rule\":\"goal-stated\",\"reason\":\"Known\",\"until\":\"2026-12-31\"}]}",
                        "two-documents.yaml {\"suppressions\":[]}");
    }

    private static List<JsonNode> alone(Path file) throws IOException {
        JsonNode tree;
        try {
            tree = new YAMLMapper().readTree(Files.readString(file));
        } catch (JsonProcessingException e) {
            return List.of();
        }
        if (!tree.path("suppressions").isArray() || tree.path("suppressions").isEmpty()) {
            return List.of(tree);
        }
        var documents = new ArrayList<JsonNode>();
        tree.get("suppressions")
                .forEach(entry -> documents.add(tree.<com.fasterxml.jackson.databind.node.ObjectNode>deepCopy()
                        .set(
                                "suppressions",
                                new ObjectMapper().createArrayNode().add(entry))));
        return documents;
    }

    @Test
    void namesTheIdsThatTheLoaderKnows() throws IOException {
        var ids = new ObjectMapper().readTree(TEXT).at("/$defs/suppression/properties/rule/anyOf/0/enum");

        assertThat(ids)
                .as("write the ids of META-INF/sip/catalogue.txt into suppressions.schema.json, in their order")
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(SuppressionReader.shippedIds());
    }
}
