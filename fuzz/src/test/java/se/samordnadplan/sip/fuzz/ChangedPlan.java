package se.samordnadplan.sip.fuzz;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** A plan of the repository with some values changed, so that most of what comes of it can still be read. */
final class ChangedPlan {

    private static final List<ObjectNode> PLANS =
            Documents.plans().stream().map(Documents::tree).toList();
    private static final int MOST_CHANGES = 10;

    private ChangedPlan() {}

    static String from(FuzzedDataProvider data) {
        var plan = data.pickValue(PLANS).deepCopy();
        int changes = data.consumeInt(0, MOST_CHANGES);
        for (int i = 0; i < changes; i++) {
            change(plan, data);
        }
        return data.consumeBoolean() ? plan.toPrettyString() : plan.toString();
    }

    private static void change(ObjectNode plan, FuzzedDataProvider data) {
        var spots = Spot.of(plan);
        var spot = data.pickValue(spots);
        var values = new Values(data, plan.findValuesAsText("id"));
        switch (data.consumeInt(0, 9)) {
            case 0, 1 -> spot.remove();
            case 2 -> spot.put(plan.nullNode());
            case 3 -> spot.insert(values.of(spot.type(), spot.name()));
            case 4, 5 -> spot.put(another(spots, spot, data));
            case 6 -> unknownName(plan, data);
            default -> spot.put(values.of(spot.type(), spot.name()));
        }
    }

    /** A value that stands where the format asks for the same; nothing where there is none. */
    private static JsonNode another(List<Spot> spots, Spot spot, FuzzedDataProvider data) {
        var found = spots.stream()
                .filter(other -> other.type().equals(spot.type()) && other.value() != null)
                .toList();
        return found.isEmpty()
                ? spot.parent().deepCopy()
                : data.pickValue(found).value().deepCopy();
    }

    private static void unknownName(ObjectNode plan, FuzzedDataProvider data) {
        var objects =
                plan.findParents("id").stream().map(ObjectNode.class::cast).toList();
        var object = objects.isEmpty() ? plan : data.pickValue(objects);
        object.put(data.pickValue(List.of(Values.SONG, "Id", "goal", "", "\uD800", "responsibel")), Values.SONG);
    }
}
