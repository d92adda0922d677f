package se.samordnadplan.sip.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;

class Jackson2HostTest {

    @Test
    void aHostOnJackson2WritesAPlanAsWeDo() throws Exception {
        var host = JsonMapper.builder().addModule(new JavaTimeModule()).build();

        for (var plan : List.of(Filled.plan(), SipJson.read(Repository.resource("small-as-written.json")))) {
            assertThat(new ObjectMapper().readTree(host.writeValueAsString(plan)))
                    .isEqualTo(new ObjectMapper().readTree(SipJson.write(plan)));
        }
    }
}
