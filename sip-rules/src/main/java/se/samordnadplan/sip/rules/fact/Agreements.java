package se.samordnadplan.sip.rules.fact;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.preparation.MeetingType;

/** The people of whom a plan asks that they approve it, or get it; null stands for all of whom nobody can tell who they are. */
final class Agreements {

    private Agreements() {}

    static List<Approver> approvers(PlanIndex plan) {
        var meeting = plan.planningMeeting();
        return meeting == null ? List.of() : each(approversAt(meeting), participant -> new Approver(participant, plan));
    }

    /** Whether somebody is asked to approve; unknown where nobody can tell who, or whether the meeting was held. */
    static Answer askForApproval(PlanIndex plan) {
        var meeting = plan.planningMeeting();
        if (meeting != null) {
            return areThere(approversAt(meeting));
        }
        boolean mayAsk = Some.match(
                plan.meetings(),
                other -> other.type() == MeetingType.PLANNING
                        && other.heldOn() != null
                        && !approversAt(other).isEmpty());
        return mayAsk ? Answer.UNKNOWN : Answer.NO;
    }

    private static List<@Nullable Participant> approversAt(PlacedMeeting meeting) {
        return people(
                meeting.part().attendees(),
                meeting.plan(),
                participant -> participant.role() != ParticipantRole.INTERPRETER);
    }

    static List<ResponsibleProfessional> responsibleProfessionals(PlanIndex plan) {
        return each(professionals(plan), participant -> new ResponsibleProfessional(participant, plan));
    }

    /** Whether a professional carries out an activity; unknown where nobody can tell who does. */
    static Answer askForCopies(PlanIndex plan) {
        return areThere(professionals(plan));
    }

    private static List<@Nullable Participant> professionals(PlanIndex plan) {
        var responsible = new ArrayList<@Nullable String>();
        for (var activity : plan.activities()) {
            if (activity.isLive()) {
                responsible.add(activity.responsible());
            }
        }
        return people(responsible, plan, participant -> participant.role() == ParticipantRole.PROFESSIONAL);
    }

    private static <T> List<T> each(List<@Nullable Participant> people, Function<@Nullable Participant, T> fact) {
        var facts = new ArrayList<T>(people.size());
        for (var participant : people) {
            facts.add(fact.apply(participant));
        }
        return facts;
    }

    /** Each once, in the order in which they are named. */
    private static List<@Nullable Participant> people(
            Iterable<@Nullable String> references, PlanIndex plan, Predicate<Participant> quality) {
        var people = new ArrayList<@Nullable Participant>();
        var seen = new HashSet<@Nullable String>();
        boolean anyUnknown = false;
        for (var reference : references) {
            if (!seen.add(reference)) {
                continue;
            }
            var participant = plan.participants().find(reference);
            if (participant != null && quality.test(participant)) {
                people.add(participant);
            } else if (!anyUnknown && plan.participants().isUnsound(reference)) {
                people.add(null);
                anyUnknown = true;
            }
        }
        return people;
    }

    private static Answer areThere(List<@Nullable Participant> people) {
        return Some.match(people, Objects::nonNull) ? Answer.YES : people.isEmpty() ? Answer.NO : Answer.UNKNOWN;
    }
}
