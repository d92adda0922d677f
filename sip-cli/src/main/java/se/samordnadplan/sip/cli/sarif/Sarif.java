package se.samordnadplan.sip.cli.sarif;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects of SARIF 2.1.0 that are used here, under its own names. What is null or empty is not written. */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
sealed interface Sarif {

    /** A list of which elements are written later holds a stand-in for them. */
    record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) implements Sarif {}

    record Run(
            Tool tool,
            List<Invocation> invocations,
            String columnKind,
            String language,
            @JsonInclude(JsonInclude.Include.ALWAYS) List<?> results)
            implements Sarif {}

    record Tool(Driver driver) implements Sarif {}

    record Driver(String name, String version, List<Descriptor> rules, List<Descriptor> notifications)
            implements Sarif {}

    record Descriptor(
            String id,
            Text shortDescription,
            @Nullable Text fullDescription,
            @Nullable Text help,
            Configuration defaultConfiguration,
            Map<String, String> properties)
            implements Sarif {}

    record Configuration(boolean enabled, @Nullable String level) implements Sarif {}

    record Text(String text) implements Sarif {}

    record Invocation(boolean executionSuccessful, List<?> toolExecutionNotifications) implements Sarif {}

    record Notification(@Nullable Reference descriptor, Text message, String level, List<Location> locations)
            implements Sarif {}

    record Reference(String id, int index) implements Sarif {}

    record Result(
            String ruleId,
            @Nullable Integer ruleIndex,
            String kind,
            String level,
            Text message,
            List<Location> locations,
            Map<String, String> partialFingerprints,
            List<Suppression> suppressions,
            Map<String, Object> properties)
            implements Sarif {}

    record Location(PhysicalLocation physicalLocation, List<LogicalLocation> logicalLocations) implements Sarif {}

    record PhysicalLocation(
            ArtifactLocation artifactLocation, @Nullable Region region) implements Sarif {}

    record ArtifactLocation(String uri) implements Sarif {}

    record Region(int startLine, @Nullable Integer startColumn) implements Sarif {}

    record LogicalLocation(String fullyQualifiedName, String kind) implements Sarif {}

    record Suppression(String kind, @Nullable String justification, Map<String, Object> properties) implements Sarif {}
}
