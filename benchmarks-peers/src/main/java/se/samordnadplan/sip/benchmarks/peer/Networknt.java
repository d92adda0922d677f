package se.samordnadplan.sip.benchmarks.peer;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import se.samordnadplan.sip.model.SipPlan;

/** The structure of a plan by its JSON Schema: no rule, but what a pipeline has that knows schemas only. */
final class Networknt {

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(text(), InputFormat.JSON);

    private static String text() {
        try (var in = SipPlan.class.getResourceAsStream("/META-INF/sip/schema/plan.schema.json")) {
            return new String(Objects.requireNonNull(in, "plan.schema.json").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with the structure of a document. */
    List<Error> faults(JsonNode document) {
        return schema.validate(document);
    }
}
