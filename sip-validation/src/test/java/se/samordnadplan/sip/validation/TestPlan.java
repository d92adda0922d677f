package se.samordnadplan.sip.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.rules.RuleSet;
import se.samordnadplan.sip.rules.RuleSetException;
import se.samordnadplan.sip.rules.RuleSets;
import se.samordnadplan.sip.validation.suppression.Suppressions;
import se.samordnadplan.sip.validation.suppression.SuppressionsException;

/** A document of the tests, to be changed in one place or another. Immutable. */
final class TestPlan {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final Path RULES = root().resolve("sip-validation/src/test/resources/rules");
    private static final Path EXAMPLES = root().resolve("examples/plans");

    private final ObjectNode json;

    private TestPlan(ObjectNode json) {
        this.json = json;
    }

    /** The root of the repository. */
    static Path root() {
        return Path.of(System.getProperty("sip.root"));
    }

    /** An established plan of January 2026 without a finding, its follow-up booked for 2026-04-15. */
    static TestPlan established() {
        return ofRule("plan-is-sip", "good");
    }

    /** A document of the catalogue of examples, such as the bad one of a rule. */
    static TestPlan ofRule(String folder, String name) {
        return read(RULES.resolve(folder).resolve(name + ".json"));
    }

    /** One of the plans that users see, by its number. */
    static TestPlan example(String number) {
        return read(examples()
                .filter(file -> file.getFileName().toString().startsWith(number + "-"))
                .findFirst()
                .orElseThrow());
    }

    static Stream<Path> examples() {
        return files(EXAMPLES, 1);
    }

    /** Every document of the rules and every example, in the order of their paths. */
    static Stream<Path> all() {
        return Stream.concat(files(RULES, 2), examples());
    }

    /** A user's rule set whose demands change on 2026-03-11. */
    static RuleSet changingRuleSet() {
        try {
            return RuleSets.load(root().resolve("sip-validation/src/test/resources/rule-sets/changing.yaml"));
        } catch (IOException | RuleSetException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A suppression file of the tests. */
    static Suppressions suppressions(String name) {
        try {
            return Suppressions.load(
                    root().resolve("sip-validation/src/test/resources/suppressions/good/" + name),
                    RuleSets.shipped("national"));
        } catch (IOException | SuppressionsException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<Path> files(Path folder, int depth) {
        try (var files = Files.walk(folder, depth)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static TestPlan read(Path file) {
        try {
            return new TestPlan((ObjectNode) MAPPER.readTree(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document with one value given as JSON, a missing object on the way made. */
    TestPlan with(String pointer, String value) {
        var copy = json.deepCopy();
        int slash = pointer.lastIndexOf('/');
        var name = pointer.substring(slash + 1);
        var parent = parent(copy, pointer.substring(0, slash));
        if (parent instanceof ArrayNode list) {
            list.insert(Integer.parseInt(name), tree(value));
        } else {
            ((ObjectNode) parent).set(name, tree(value));
        }
        return new TestPlan(copy);
    }

    TestPlan without(String pointer) {
        var copy = json.deepCopy();
        int slash = pointer.lastIndexOf('/');
        var name = pointer.substring(slash + 1);
        var parent = copy.at(pointer.substring(0, slash));
        var removed = parent instanceof ArrayNode list
                ? list.remove(Integer.parseInt(name))
                : ((ObjectNode) parent).remove(name);
        Objects.requireNonNull(removed, pointer);
        return new TestPlan(copy);
    }

    private static JsonNode parent(ObjectNode root, String pointer) {
        JsonNode parent = root.at(pointer);
        return parent.isMissingNode() ? root.withObject(pointer) : parent;
    }

    private static JsonNode tree(@Nullable String value) {
        try {
            return MAPPER.readTree(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("[value] is not JSON", e);
        }
    }

    /** A copy that may be changed. */
    ObjectNode json() {
        return json.deepCopy();
    }

    String text() {
        return json.toPrettyString();
    }

    byte[] bytes() {
        return text().getBytes(StandardCharsets.UTF_8);
    }

    SipPlan plan() {
        return SipJson.read(text());
    }
}
