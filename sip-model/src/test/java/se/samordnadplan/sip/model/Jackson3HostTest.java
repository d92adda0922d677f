package se.samordnadplan.sip.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class Jackson3HostTest {

    @Test
    void aHostOnJackson3WritesAPlanAsWeDo() throws Exception {
        var host = new JsonMapper();

        for (var plan : List.of(Filled.plan(), SipJson.read(Repository.resource("small-as-written.json")))) {
            assertThat(new ObjectMapper().readTree(host.writeValueAsString(plan)))
                    .isEqualTo(new ObjectMapper().readTree(SipJson.write(plan)));
        }
    }
}
