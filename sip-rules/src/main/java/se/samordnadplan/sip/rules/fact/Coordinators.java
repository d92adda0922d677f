package se.samordnadplan.sip.rules.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.Participant;

/** Questions about the coordinators of a plan and the bodies they come from. */
final class Coordinators {

    private Coordinators() {}

    /** The participants who are coordinators; one that stands for all of whom nobody can tell who they are. */
    static List<ContactPerson> contactPersons(PlanIndex plan) {
        var coordinators = plan.mentions().coordinators();
        var persons = new ArrayList<ContactPerson>();
        Walk.each(plan.plan().participants(), JsonPointer.ROOT.child("participants"), (part, at) -> {
            if (coordinators.named().contains(part.id())) {
                persons.add(new ContactPerson(part, at));
            }
        });
        if (coordinators.anyUnsound()) {
            persons.add(new ContactPerson(null, JsonPointer.ROOT.child("coordinators")));
        }
        return List.copyOf(persons);
    }

    /** Who has no body, or one without principal, is of neither; more than two are too many whoever they are. */
    static Answer areOnePerPrincipal(PlanIndex plan) {
        var coordinators = plan.coordinators();
        if (coordinators.size() != 2) {
            return Answer.NO;
        }
        var first = coordinators.get(0);
        var second = coordinators.get(1);
        return isOfPrincipal(first)
                .and(isOfPrincipal(second))
                .and(isOfSamePrincipal(first, second).not());
    }

    private static Answer isOfPrincipal(PlacedCoordinator coordinator) {
        var body = body(coordinator);
        return isUnsound(coordinator) ? Answer.UNKNOWN : Answer.of(body != null && body.principal() != null);
    }

    private static Answer isOfSamePrincipal(PlacedCoordinator first, PlacedCoordinator second) {
        var person = participant(first);
        if (person != null && person.equals(participant(second))) {
            return Answer.YES;
        }
        var one = body(first);
        var other = body(second);
        return isUnsound(first) || isUnsound(second)
                ? Answer.UNKNOWN
                : Answer.of(one != null && other != null && one.principal() == other.principal());
    }

    /** Whether some coordinator's body is recorded, sound or not. */
    static Answer haveBody(PlanIndex plan) {
        return Some.match(plan.coordinators(), Coordinators::hasRecordedBody)
                ? Answer.YES
                : plan.mentions().coordinators().anyUnsound() ? Answer.UNKNOWN : Answer.NO;
    }

    private static boolean hasRecordedBody(PlacedCoordinator coordinator) {
        var participant = participant(coordinator);
        return participant != null && participant.body() != null;
    }

    /**
     * Compares the most active of the coordinators' bodies with the most active of the principals' other bodies: each
     * activity of which nobody can tell the body may be of either, and so may be a coordinator of whom nobody can tell it.
     */
    static Answer areFromMostActiveBody(PlanIndex plan) {
        var own = new HashSet<String>();
        for (var coordinator : plan.coordinators()) {
            var body = body(coordinator);
            if (body != null) {
                own.add(body.id());
            }
        }
        var live = plan.liveActivities();
        int most = live.mostUnder(body -> own.contains(body.id()));
        int mostOfOthers = live.mostUnder(body -> body.principal() != null && !own.contains(body.id()));
        if (most >= mostOfOthers + live.underUnsoundBody()) {
            return Answer.YES;
        }
        boolean mayBeFromOther = Some.match(plan.coordinators(), Coordinators::isUnsound);
        return mayBeFromOther || most + live.underUnsoundBody() >= mostOfOthers ? Answer.UNKNOWN : Answer.NO;
    }

    private static @Nullable Participant participant(PlacedCoordinator coordinator) {
        return coordinator.plan().participants().find(coordinator.part().participant());
    }

    private static @Nullable Body body(PlacedCoordinator coordinator) {
        var participant = participant(coordinator);
        return participant == null ? null : coordinator.plan().bodies().find(participant.body());
    }

    /** Whether nobody can tell who the coordinator is, or from which body. */
    private static boolean isUnsound(PlacedCoordinator coordinator) {
        var plan = coordinator.plan();
        var participant = participant(coordinator);
        return participant == null
                ? plan.participants().isUnsound(coordinator.part().participant())
                : plan.bodies().isUnsound(participant.body());
    }
}
