package se.samordnadplan.sip.rules.fact;

import java.util.Arrays;
import java.util.List;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.party.ParticipantRole;

/** The question who is among the people a list names. */
final class Roles {

    private Roles() {}

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
