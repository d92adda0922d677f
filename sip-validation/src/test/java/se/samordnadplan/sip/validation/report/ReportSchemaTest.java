package se.samordnadplan.sip.validation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.internal.JsonLayout;
import se.samordnadplan.sip.validation.GoldenFile;

class ReportSchemaTest {

    private static final String FILE = "sip-validation/src/main/resources/META-INF/sip/schema/report.schema.json";

    @Test
    void isInStepWithTheRecords() throws JsonProcessingException {
        var schema = new ObjectMapper().writer(JsonLayout.PRETTY).writeValueAsString(ReportSchema.make()) + "\n";

        GoldenFile.at(FILE).assertHolds(schema);
    }

    @Test
    void describesEveryField() {
        var schema = ReportSchema.make();

        assertThat(schema.findParents("properties"))
                .hasSizeGreaterThan(10)
                .flatExtracting(part -> List.copyOf(part.get("properties").properties()))
                .allSatisfy(field -> assertThat(field.getValue().has("description"))
                        .as("%s is described by a @param of its record", field.getKey())
                        .isTrue());
    }
}
