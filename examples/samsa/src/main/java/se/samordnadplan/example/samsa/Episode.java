package se.samordnadplan.example.samsa;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import se.samordnadplan.example.samsa.DischargeMessage.Admission;
import se.samordnadplan.example.samsa.DischargeMessage.AgreedPlan;
import se.samordnadplan.example.samsa.DischargeMessage.Call;
import se.samordnadplan.example.samsa.DischargeMessage.Discharged;
import se.samordnadplan.example.samsa.DischargeMessage.ReadyNotice;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.SipJson;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.Source;

/**
 * An episode of hospital care: the newest message of each kind. Immutable.
 *
 * <p>The plan is made of all of them in the order of the process, so that it is the same in whatever order they came, and
 * however often.
 */
record Episode(String id, String sourceHsaId, Map<Class<?>, DischargeMessage> messages) {

    private static final List<Class<?>> PROCESS =
            List.of(Admission.class, ReadyNotice.class, Call.class, AgreedPlan.class, Discharged.class);

    Episode {
        messages = Map.copyOf(messages);
    }

    static Episode open(String id, String sourceHsaId) {
        return new Episode(id, sourceHsaId, Map.of());
    }

    Episode with(DischargeMessage message) {
        var newest = new HashMap<>(messages);
        newest.put(message.getClass(), message);
        return new Episode(id, sourceHsaId, newest);
    }

    SipPlan plan() {
        var plan = SipPlanBuilder.builder()
                .formatVersion(SipJson.FORMAT_VERSION)
                .id(id)
                .planType(PlanType.SIP)
                .status(PlanStatus.INITIATED)
                .source(new Source("SAMSA", sourceHsaId))
                .bodies(List.of())
                .participants(List.of());
        PROCESS.stream().map(messages::get).filter(Objects::nonNull).forEach(message -> message.addTo(plan));
        return plan.build();
    }
}
