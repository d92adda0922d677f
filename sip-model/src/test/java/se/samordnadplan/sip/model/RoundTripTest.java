package se.samordnadplan.sip.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RoundTripTest {

    @Property(seed = "20260301", tries = 300, edgeCases = EdgeCasesMode.MIXIN)
    void readsBackEachPlanThatItWrote(@ForAll("plans") SipPlan plan) {
        var json = SipJson.write(plan);

        assertThat(SipJson.read(json)).isEqualTo(plan);
        assertThat(SipJson.read(json.getBytes(StandardCharsets.UTF_8))).isEqualTo(plan);
        assertThat(SipJson.write(SipJson.read(json))).isEqualTo(json);
    }

    @Provide
    Arbitrary<SipPlan> plans() {
        return Generated.plans();
    }
}
