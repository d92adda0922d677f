package se.samordnadplan.example.prator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import se.samordnadplan.sip.model.SipJson;

class PlanAdapterTest {

    @Test
    void makesAPlanOfACase() throws IOException {
        var work = new AstridsCase();
        work.agreed();
        work.followUp(true);

        assertThat(SipJson.write(PlanAdapter.plan(work.row))).isEqualTo(resource("astrids-plan.json"));
    }

    private static String resource(String name) throws IOException {
        try (var in = PlanAdapterTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        }
    }
}
