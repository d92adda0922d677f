package se.samordnadplan.sip.model.constraint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.preparation.Meeting;

/** Follows every reference of a plan and reports those that lead nowhere. */
final class References {

    private final SipPlan plan;
    private final Violations violations;
    private final Set<String> bodies;
    private final Set<String> people;
    private final Set<String> meetings;

    References(SipPlan plan, Violations violations) {
        this.plan = plan;
        this.violations = violations;
        bodies = ids(plan.bodies(), Body::id);
        people = ids(plan.participants(), Participant::id);
        meetings = ids(plan.meetings(), Meeting::id);
    }

    private static <T> Set<String> ids(List<T> parts, Function<T, @Nullable String> idOf) {
        var ids = new HashSet<String>();
        for (T part : parts) {
            var id = part == null ? null : idOf.apply(part);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    void check() {
        Places.each("participants", plan.participants(), (at, person) -> body(at, "body", person.body()));
        preparation();
        goalsAndActivities();
        body(JsonPointer.ROOT, "overallResponsibleBody", plan.overallResponsibleBody());
        followUp();
        end();
    }

    private void preparation() {
        if (plan.need() != null) {
            var at = JsonPointer.ROOT.child("need");
            person(at, "identifiedBy", plan.need().identifiedBy());
            person(at, "assessedBy", plan.need().assessedBy());
        }
        if (plan.consent() != null) {
            var at = JsonPointer.ROOT.child("consent");
            person(at, "givenBy", plan.consent().givenBy());
            person(at, "documentedBy", plan.consent().documentedBy());
        }
        if (plan.invitation() != null) {
            var at = JsonPointer.ROOT.child("invitation");
            person(at, "sentBy", plan.invitation().sentBy());
            people(at, "invitees", plan.invitation().invitees());
        }
        Places.each("meetings", plan.meetings(), (at, meeting) -> {
            person(at, "chair", meeting.chair());
            person(at, "documenter", meeting.documenter());
            people(at, "attendees", meeting.attendees());
        });
    }

    private void goalsAndActivities() {
        Places.goals(
                plan,
                (at, goal) -> {
                    person(at, "responsible", goal.responsible());
                    person(at, "followUpResponsible", goal.followUpResponsible());
                },
                (at, subGoal) -> {});
        Places.activities(plan, (at, activity) -> {
            body(at, "responsibleBody", activity.responsibleBody());
            person(at, "responsible", activity.responsible());
            person(at, "followUpResponsible", activity.followUpResponsible());
        });
    }

    private void followUp() {
        Places.each("coordinators", plan.coordinators(), (at, who) -> person(at, "participant", who.participant()));
        if (plan.nextFollowUp() != null) {
            person(
                    JsonPointer.ROOT.child("nextFollowUp"),
                    "responsible",
                    plan.nextFollowUp().responsible());
        }
        Places.each("followUps", plan.followUps(), (at, followUp) -> {
            check(at, "meeting", followUp.meeting(), meetings);
            person(at, "by", followUp.by());
        });
        Places.each("approvals", plan.approvals(), (at, who) -> person(at, "participant", who.participant()));
        if (plan.delivery() != null) {
            var at = JsonPointer.ROOT.child("delivery");
            people(at, "copies", plan.delivery().copies());
            person(at, "originalHeldBy", plan.delivery().originalHeldBy());
        }
    }

    private void end() {
        if (plan.evaluation() != null) {
            person(JsonPointer.ROOT.child("evaluation"), "by", plan.evaluation().by());
        }
        if (plan.closure() != null) {
            person(JsonPointer.ROOT.child("closure"), "closedBy", plan.closure().closedBy());
        }
    }

    private void body(JsonPointer at, String field, @Nullable String reference) {
        check(at, field, reference, bodies);
    }

    private void person(JsonPointer at, String field, @Nullable String reference) {
        check(at, field, reference, people);
    }

    private void check(JsonPointer at, String field, @Nullable String reference, Set<String> ids) {
        if (reference != null && !ids.contains(reference)) {
            violations.at(at.child(field));
        }
    }

    private void people(JsonPointer at, String list, List<String> references) {
        Places.each(at.child(list), references, (place, reference) -> {
            if (!people.contains(reference)) {
                violations.at(place);
            }
        });
    }
}
