package se.samordnadplan.example.samsa;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.Participant;

/** Those whom a message brings along. */
record Group(List<Body> bodies, List<Participant> participants) {

    void addTo(SipPlanBuilder plan) {
        plan.bodies(joined(plan.bodies(), bodies, Body::id))
                .participants(joined(plan.participants(), participants, Participant::id));
    }

    /** The newer one in the place of the older one with the same id. */
    private static <T> List<T> joined(List<T> older, List<T> newer, Function<T, String> id) {
        var byId = new LinkedHashMap<String, T>();
        Stream.concat(older.stream(), newer.stream()).forEach(each -> byId.put(id.apply(each), each));
        return List.copyOf(byId.values());
    }
}
