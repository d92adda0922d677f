package se.samordnadplan.sip.rules.fact;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.Participant;

/** The people whom a list of references names and the bodies they stand for, read once so that nobody searches it again. */
final class People {

    private final Set<String> ids = new HashSet<>();
    private final Set<String> represented = new HashSet<>();
    private final Lookup<Body> bodies;
    private boolean nameSomebodyUnknown;
    private boolean nameSomebodyOfUnknownBody;

    private People(Lookup<Body> bodies) {
        this.bodies = bodies;
    }

    /** The people whom the call names; nobody without one. */
    static People called(PlanIndex plan) {
        var invitation = plan.plan().invitation();
        return named(invitation == null ? List.of() : invitation.invitees(), plan);
    }

    /** The people who attended a meeting; nobody without one. */
    static People attending(@Nullable PlacedMeeting meeting, PlanIndex plan) {
        return named(meeting == null ? List.of() : meeting.part().attendees(), plan);
    }

    private static People named(List<String> references, PlanIndex plan) {
        var people = new People(plan.bodies());
        for (var reference : references) {
            people.nameSomebodyUnknown |= plan.participants().isUnsound(reference);
            var person = plan.participants().find(reference);
            if (person != null) {
                people.add(reference, person);
            }
        }
        return people;
    }

    private void add(String id, Participant person) {
        ids.add(id);
        nameSomebodyOfUnknownBody |= bodies.isUnsound(person.body());
        if (bodies.find(person.body()) != null) {
            represented.add(person.body());
        }
    }

    /** Whether somebody whom the plan knows is among them; unknown where he may be one whom nobody can tell. */
    Answer include(String id) {
        return ids.contains(id) ? Answer.YES : nameSomebodyUnknown ? Answer.UNKNOWN : Answer.NO;
    }

    /** Whether one of them, whatever his role, stands for a body; never for a body that is not recorded. */
    Answer represent(@Nullable String body) {
        if (body == null) {
            return Answer.NO;
        }
        if (bodies.find(body) != null && represented.contains(body)) {
            return Answer.YES;
        }
        boolean inDoubt = nameSomebodyUnknown || nameSomebodyOfUnknownBody;
        boolean anyBody = bodies.isUnsound(body) && !represented.isEmpty();
        return inDoubt || anyBody ? Answer.UNKNOWN : Answer.NO;
    }
}
