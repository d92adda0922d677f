package se.samordnadplan.sip.benchmarks.peer;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.validation.SingleValidationMessage;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.SipJson;

/** The peers that check something else do check something. */
class OtherScopeTest {

    private static final Path PLAN =
            Path.of(System.getProperty("sip.root"), "examples", "plans", "01-home-after-hip-fracture.json");

    @Test
    void checksTheStructureByJsonSchema() throws IOException {
        var networknt = new Networknt();
        var plan = (ObjectNode) new ObjectMapper().readTree(Files.readAllBytes(PLAN));

        assertThat(networknt.faults(plan)).isEmpty();
        assertThat(networknt.faults(plan.put("status", "MADE")))
                .extracting(Error::getInstanceLocation)
                .hasToString("[/status]");
    }

    @Test
    void checksALikeBundleByFhir() throws IOException {
        var hapi = new Hapi();
        var bundle = hapi.bundle(SipJson.read(Files.readAllBytes(PLAN)));

        assertThat(bundle).contains("\"CarePlan\"", "\"CareTeam\"", "\"Goal\"", "\"Patient\"", "\"Organization\"");
        assertThat(hapi.errors(bundle)).isEmpty();
        assertThat(hapi.errors(bundle.replace("\"intent\":\"plan\"", "\"intent\":\"wish\"")))
                .extracting(SingleValidationMessage::getLocationString)
                .containsOnly("Bundle.entry[12].resource/*CarePlan/plan*/.intent");
    }
}
