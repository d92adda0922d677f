package se.samordnadplan.sip.rules.fact;

import java.util.Arrays;
import java.util.List;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantRole;

/** The question who is among the people a list names. */
final class Roles {

    private Roles() {}

    /** Whether the participant that a reference names has a role; unknown where nobody can tell who it is. */
    static Answer of(String reference, Lookup<Participant> participants, ParticipantRole role) {
        var participant = participants.find(reference);
        return participant == null ? Answer.UNKNOWN : Answer.of(participant.role() == role);
    }

    static Answer any(List<String> references, Lookup<Participant> participants, ParticipantRole... roles) {
        var wanted = Arrays.asList(roles);
        var answer = Answer.NO;
        for (var reference : references) {
            var participant = participants.find(reference);
            if (participant != null && wanted.contains(participant.role())) {
                return Answer.YES;
            }
            if (participants.isUnsound(reference)) {
                answer = Answer.UNKNOWN;
            }
        }
        return answer;
    }
}
