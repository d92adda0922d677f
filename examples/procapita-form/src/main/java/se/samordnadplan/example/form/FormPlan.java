package se.samordnadplan.example.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The adapter: a row of forms as a plan document. The columns say where their values go; here stands what the form takes for
 * granted.
 *
 * @param document JSON; of use only where there are no faults
 * @param faults the cells that cannot be read, in words
 */
record FormPlan(String document, List<String> faults) {

    /** Shows nobody. */
    @Override
    public String toString() {
        return "FormPlan[]";
    }

    static FormPlan of(FormFile.Row row) {
        var plan = new PlanTree();
        var faults = new ArrayList<>(row.faults);
        begin(plan.root);
        row.cells.forEach((column, cell) -> {
            var value = column.kind.read(cell);
            if (value == null) {
                faults.add("Fel i " + column.heading + ": " + column.kind.demand + ".");
            } else if (!plan.put(column.pointers.get(0).tokens(), value)) {
                faults.add("Fel i " + column.heading + ": det som kommer före är inte ifyllt.");
            }
        });
        complete(plan.root);
        return new FormPlan(plan.root.toString(), faults);
    }

    private static void begin(ObjectNode plan) {
        plan.put("formatVersion", "1.0").put("planType", "SIP");
        plan.putObject("source").put("system", "Form");
        var bodies = plan.putArray("bodies");
        bodies.addObject()
                .put("id", "region")
                .put("name", "Regionen")
                .put("kind", "HEALTH_CARE")
                .put("principal", "REGION");
        bodies.addObject()
                .put("id", "kommun")
                .put("name", "Kommunen")
                .put("kind", "SOCIAL_SERVICES")
                .put("principal", "MUNICIPALITY");
        bodies.addObject().put("id", "annan").put("name", "Annan").put("kind", "OTHER");
        plan.putArray("participants").addObject().put("id", "E").put("role", "INDIVIDUAL");
    }

    private static void complete(ObjectNode plan) {
        plan.put("status", plan.at("/consent/decision").asText().equals("REFUSED") ? "DECLINED" : "ESTABLISHED");
        set(plan.at("/individual/identifier"), Map.of("type", "PERSONNUMMER"));
        var participants = plan.path("participants");
        for (int i = 1; i < participants.size(); i++) {
            var role = participants.path(i).has("body") ? "PROFESSIONAL" : "RELATIVE";
            set(participants.path(i), Map.of("id", Integer.toString(i), "role", role));
        }
        set(plan.at("/meetings/0"), Map.of("id", "m1", "type", "PLANNING"));
        set(plan.at("/goals/0"), Map.of("id", "g1"));
        var activities = plan.at("/goals/0/activities");
        for (int i = 0; i < activities.size(); i++) {
            completeActivity((ObjectNode) activities.path(i), i + 1, participants);
        }
        if (plan.at("/meetings/0").has("heldOn")) {
            set(
                    plan.at("/coordinators/0"),
                    Map.of("appointedOn", plan.at("/meetings/0/heldOn").asText()));
        }
        set(plan.at("/codes/0"), Map.of("system", "KVÅ"));
    }

    /** The party of who is responsible is responsible. */
    private static void completeActivity(ObjectNode activity, int order, JsonNode participants) {
        activity.put("id", "a" + order).put("order", order);
        for (var participant : participants) {
            if (participant.has("body") && participant.path("id").equals(activity.path("responsible"))) {
                activity.set("responsibleBody", participant.path("body"));
            }
        }
    }

    /** Nothing where the form says nothing of the part. */
    private static void set(JsonNode part, Map<String, String> values) {
        if (part instanceof ObjectNode recorded) {
            values.forEach((name, value) -> recorded.set(name, TextNode.valueOf(value)));
        }
    }
}
