package se.samordnadplan.sip.rules.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import se.samordnadplan.sip.model.JsonPointer;

/** Puts those who attended the planning meeting in their places. */
final class Attendees {

    private Attendees() {}

    static List<Attendee> of(PlanIndex plan) {
        var meeting = plan.planningMeeting();
        if (meeting == null) {
            return List.of();
        }
        var places = placesOfParticipants(plan);
        var mentioned = new HashSet<String>();
        var attendees = new ArrayList<Attendee>();
        Walk.each(
                meeting.part().attendees(),
                meeting.at("attendees"),
                (reference, at) -> attendees.add(new Attendee(
                        reference, mentioned.add(reference), plan, at, places.getOrDefault(reference, at))));
        return attendees;
    }

    /** Of an id that stands twice the last place: nobody is pointed at by it. */
    private static Map<String, JsonPointer> placesOfParticipants(PlanIndex plan) {
        var places = new HashMap<String, JsonPointer>();
        var list = JsonPointer.ROOT.child("participants");
        Walk.each(plan.plan().participants(), list, (person, at) -> {
            if (person.id() != null) {
                places.put(person.id(), at);
            }
        });
        return places;
    }
}
