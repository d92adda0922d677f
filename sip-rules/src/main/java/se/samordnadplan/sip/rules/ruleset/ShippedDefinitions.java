package se.samordnadplan.sip.rules.ruleset;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.rules.file.Node;
import se.samordnadplan.sip.rules.file.Problems;
import se.samordnadplan.sip.rules.file.SourceFile;

/** The rule sets in the jar: JSON that the build makes of the YAML beside it, so that no YAML reader is needed. */
public final class ShippedDefinitions {

    /** The ids; what is extended stands before what extends it. */
    public static final List<String> IDS =
            List.of("national", "vastra-gotaland", "vasterbotten", "ornskoldsvik", "vastmanland");

    private static final String FOLDER = "/META-INF/sip/rule-sets/";

    private ShippedDefinitions() {}

    /**
     * Reads a shipped definition.
     *
     * @param id one of {@link #IDS}
     * @return the definition, a new one each time
     * @throws IllegalStateException if the jar is damaged
     */
    public static Definition get(String id) {
        var resource = FOLDER + id + ".json";
        var problems = new Problems(resource);
        var root = read(resource, problems);
        var definition = root == null
                ? null
                : new DefinitionReader(problems, null, Set.of()).read(root, ShippedDefinitions::extended);
        if (definition == null || !problems.isEmpty()) {
            throw new IllegalStateException(
                    "[" + resource + "] is faulty. Maybe the jar of sip-rules is damaged. " + problems.inOrder());
        }
        return definition;
    }

    private static Extended extended(Node node) {
        return new Extended(get(((Node.ScalarNode) node).text()), true);
    }

    private static @Nullable Node read(String resource, Problems problems) {
        try (var stream = Objects.requireNonNull(ShippedDefinitions.class.getResourceAsStream(resource), resource)) {
            return SourceFile.tree(resource, stream.readAllBytes(), "formatVersion", problems);
        } catch (IOException e) {
            throw new IllegalStateException("[" + resource + "] cannot be read. Maybe the jar is damaged.", e);
        }
    }
}
