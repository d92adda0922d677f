package se.samordnadplan.example.rules;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.BodyKind;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.rules.fact.Answer;
import se.samordnadplan.sip.rules.fact.PlanIndex;

/** Questions about schools that the facts of the library do not answer. They meet every plan and never throw. */
public final class Schools {

    private Schools() {}

    /**
     * Whether somebody of each school of a plan is called to the planning meeting.
     *
     * @param index the plan
     * @return yes also without a school; unknown where nobody is, as far as can be told, but an invitee is nobody known
     */
    public static Answer areCalled(PlanIndex index) {
        var plan = index.plan();
        return plan.bodies().stream()
                .filter(body -> body != null && body.kind() == BodyKind.SCHOOL)
                .map(school -> isCalled(school, plan))
                .reduce(Answer.YES, Answer::and);
    }

    private static Answer isCalled(Body school, SipPlan plan) {
        var answer = Answer.NO;
        for (var invitee : invitees(plan)) {
            var person = person(invitee, plan);
            if (person == null) {
                answer = Answer.UNKNOWN;
            } else if (person.body() != null && person.body().equals(school.id())) {
                return Answer.YES;
            }
        }
        return answer;
    }

    private static List<String> invitees(SipPlan plan) {
        return plan.invitation() == null
                ? List.of()
                : plan.invitation().invitees().stream().filter(Objects::nonNull).toList();
    }

    private static @Nullable Participant person(String id, SipPlan plan) {
        return plan.participants().stream()
                .filter(person -> person != null && id.equals(person.id()))
                .findFirst()
                .orElse(null);
    }
}
