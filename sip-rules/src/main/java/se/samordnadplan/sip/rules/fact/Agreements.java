package se.samordnadplan.sip.rules.fact;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.model.preparation.MeetingType;

/** The people of whom a plan asks that they approve it, or get it; null stands for all of whom nobody can tell who they are. */
final class Agreements {

    private Agreements() {}

    static List<Approver> approvers(PlanIndex plan) {
        var meeting = plan.planningMeeting();
        return meeting == null
                ? List.of()
                : approversAt(meeting).stream()
                        .map(participant -> new Approver(participant, plan))
                        .toList();
    }

    /** Whether somebody is asked to approve; unknown where nobody can tell who, or whether the meeting was held. */
    static Answer askForApproval(PlanIndex plan) {
        var meeting = plan.planningMeeting();
        if (meeting != null) {
            return areThere(approversAt(meeting));
        }
        boolean mayAsk = plan.meetings().stream()
                .filter(other -> other.type() == MeetingType.PLANNING && other.heldOn() != null)
                .anyMatch(other -> !approversAt(other).isEmpty());
        return mayAsk ? Answer.UNKNOWN : Answer.NO;
    }

    private static Set<@Nullable Participant> approversAt(PlacedMeeting meeting) {
        return people(
                meeting.part().attendees().stream(),
                meeting.plan(),
                participant -> participant.role() != ParticipantRole.INTERPRETER);
    }

    static List<ResponsibleProfessional> responsibleProfessionals(PlanIndex plan) {
        return professionals(plan).stream()
                .map(participant -> new ResponsibleProfessional(participant, plan))
                .toList();
    }

    /** Whether a professional carries out an activity; unknown where nobody can tell who does. */
    static Answer askForCopies(PlanIndex plan) {
        return areThere(professionals(plan));
    }

    private static Set<@Nullable Participant> professionals(PlanIndex plan) {
        return people(
                plan.activities().stream().filter(PlacedActivity::isLive).map(PlacedActivity::responsible),
                plan,
                participant -> participant.role() == ParticipantRole.PROFESSIONAL);
    }

    /** Each once, in the order in which they are named. */
    private static Set<@Nullable Participant> people(
            Stream<@Nullable String> references, PlanIndex plan, Predicate<Participant> quality) {
        var people = new LinkedHashSet<@Nullable Participant>();
        references.distinct().forEach(reference -> {
            var participant = plan.participants().find(reference);
            if (participant != null
                    ? quality.test(participant)
                    : plan.participants().isUnsound(reference)) {
                people.add(participant);
            }
        });
        return people;
    }

    private static Answer areThere(Set<@Nullable Participant> people) {
        return people.stream().anyMatch(participant -> participant != null)
                ? Answer.YES
                : people.isEmpty() ? Answer.NO : Answer.UNKNOWN;
    }
}
