package se.samordnadplan.sip.rules.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Puts those who attended the planning meeting in their places. */
final class Attendees {

    private Attendees() {}

    static List<Attendee> of(PlanIndex plan) {
        var meeting = plan.planningMeeting();
        if (meeting == null) {
            return List.of();
        }
        var mentioned = new HashSet<String>();
        var attendees = new ArrayList<Attendee>();
        Walk.each(
                meeting.part().attendees(),
                meeting.at("attendees"),
                (reference, at) -> attendees.add(new Attendee(reference, mentioned.add(reference), plan, at)));
        return attendees;
    }
}
