package se.samordnadplan.sip.benchmarks.plain;

import java.util.ArrayList;
import java.util.List;
import se.samordnadplan.sip.rules.fact.Approver;
import se.samordnadplan.sip.rules.fact.Attendee;
import se.samordnadplan.sip.rules.fact.Chronology;
import se.samordnadplan.sip.rules.fact.ContactPerson;
import se.samordnadplan.sip.rules.fact.Facts;
import se.samordnadplan.sip.rules.fact.Invitee;
import se.samordnadplan.sip.rules.fact.PlacedActivity;
import se.samordnadplan.sip.rules.fact.PlacedClosure;
import se.samordnadplan.sip.rules.fact.PlacedConsent;
import se.samordnadplan.sip.rules.fact.PlacedCoordination;
import se.samordnadplan.sip.rules.fact.PlacedCoordinator;
import se.samordnadplan.sip.rules.fact.PlacedDelivery;
import se.samordnadplan.sip.rules.fact.PlacedEvaluation;
import se.samordnadplan.sip.rules.fact.PlacedFollowUp;
import se.samordnadplan.sip.rules.fact.PlacedGoal;
import se.samordnadplan.sip.rules.fact.PlacedInvitation;
import se.samordnadplan.sip.rules.fact.PlacedMeeting;
import se.samordnadplan.sip.rules.fact.PlacedNeed;
import se.samordnadplan.sip.rules.fact.PlacedNextFollowUp;
import se.samordnadplan.sip.rules.fact.PlacedPlan;
import se.samordnadplan.sip.rules.fact.PlacedSource;
import se.samordnadplan.sip.rules.fact.PlacedSubGoal;
import se.samordnadplan.sip.rules.fact.ResponsibleBody;
import se.samordnadplan.sip.rules.fact.ResponsibleProfessional;
import se.samordnadplan.sip.rules.fact.Wording;

/** The facts of a plan, each kind by its name. */
record Parts(
        PlacedPlan plan,
        PlacedSource source,
        PlacedNeed need,
        PlacedConsent consent,
        PlacedInvitation invitation,
        PlacedNextFollowUp nextFollowUp,
        PlacedClosure closure,
        PlacedCoordination coordination,
        PlacedDelivery delivery,
        PlacedEvaluation evaluation,
        Chronology chronology,
        Wording wording,
        List<Invitee> invitees,
        List<Attendee> attendees,
        List<ResponsibleBody> responsibleBodies,
        List<ContactPerson> contactPersons,
        List<Approver> approvers,
        List<ResponsibleProfessional> responsibleProfessionals) {

    static Parts of(Facts facts) {
        var all = facts.all();
        return new Parts(
                facts.plan(),
                the(PlacedSource.class, all),
                the(PlacedNeed.class, all),
                the(PlacedConsent.class, all),
                the(PlacedInvitation.class, all),
                the(PlacedNextFollowUp.class, all),
                the(PlacedClosure.class, all),
                the(PlacedCoordination.class, all),
                the(PlacedDelivery.class, all),
                the(PlacedEvaluation.class, all),
                the(Chronology.class, all),
                the(Wording.class, all),
                every(Invitee.class, all),
                every(Attendee.class, all),
                every(ResponsibleBody.class, all),
                every(ContactPerson.class, all),
                every(Approver.class, all),
                every(ResponsibleProfessional.class, all));
    }

    private static <T> T the(Class<T> type, List<Object> facts) {
        for (var fact : facts) {
            if (fact.getClass() == type) {
                return type.cast(fact);
            }
        }
        throw new IllegalStateException("[facts] lack a " + type.getSimpleName() + ". Maybe Facts.all() has changed.");
    }

    private static <T> List<T> every(Class<T> type, List<Object> facts) {
        var some = new ArrayList<T>();
        for (var fact : facts) {
            if (fact.getClass() == type) {
                some.add(type.cast(fact));
            }
        }
        return some;
    }

    List<PlacedMeeting> meetings() {
        return plan.index().meetings();
    }

    List<PlacedGoal> goals() {
        return plan.index().goals();
    }

    List<PlacedSubGoal> subGoals() {
        return plan.index().subGoals();
    }

    List<PlacedActivity> activities() {
        return plan.index().activities();
    }

    List<PlacedCoordinator> coordinators() {
        return plan.index().coordinators();
    }

    List<PlacedFollowUp> followUps() {
        return plan.index().followUps();
    }
}
