package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.model.preparation.MeetingType;

/**
 * Finds the steps of a plan that follow one another.
 *
 * <p>The chain is need, invitation, planning meeting, each after the last recorded one before it. Follow-ups come after
 * the chain, the closure after follow-ups and evaluation, approvals and evaluation after the planning meeting.
 */
final class Steps {

    private static final JsonPointer CONSENT = JsonPointer.ROOT.child("consent");
    private static final JsonPointer INVITATION = JsonPointer.ROOT.child("invitation");
    private static final JsonPointer APPROVALS = JsonPointer.ROOT.child("approvals");
    private static final JsonPointer DISCHARGE = JsonPointer.ROOT.child("discharge");
    private static final JsonPointer EVALUATION = JsonPointer.ROOT.child("evaluation");
    private static final JsonPointer CLOSURE = JsonPointer.ROOT.child("closure");

    private final PlanIndex index;
    private final SipPlan plan;
    private final List<Step> steps = new ArrayList<>();

    private Steps(PlanIndex index) {
        this.index = index;
        this.plan = index.plan();
    }

    static List<Step> of(PlanIndex index) {
        var steps = new Steps(index);
        steps.collect();
        return steps.steps;
    }

    private void collect() {
        var meeting = planningMeeting();
        var chainEnd = chain(meeting);
        for (var followUp : index.followUps()) {
            step(followUp.pointer(), "on", followUp.on(), chainEnd);
        }
        approvals(meeting == null ? null : meeting.heldOn());
        evaluationAndClosure(meeting == null ? null : meeting.heldOn(), chainEnd);
        withdrawal();
        discharge();
    }

    /** The planning meeting; where the only one has an unsound date, that one: it keeps the answers unknown. */
    private @Nullable PlacedMeeting planningMeeting() {
        return index.planningMeeting() != null
                ? index.planningMeeting()
                : index.meetings().stream()
                        .filter(m -> m.type() == MeetingType.PLANNING && m.heldOn() != null)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable LocalDate chain(@Nullable PlacedMeeting meeting) {
        var need = plan.need() == null ? null : plan.need().identifiedOn();
        var sent = plan.invitation() == null ? null : plan.invitation().sentOn();
        step(INVITATION, "sentOn", sent, need);
        var beforeMeeting = sent != null ? sent : need;
        if (meeting == null) {
            return beforeMeeting;
        }
        step(meeting.pointer(), "heldOn", meeting.heldOn(), beforeMeeting);
        return meeting.heldOn();
    }

    private void approvals(@Nullable LocalDate meeting) {
        Walk.each(
                plan.approvals(), APPROVALS, (approval, at) -> step(at, "approvedOn", approval.approvedOn(), meeting));
    }

    private void evaluationAndClosure(@Nullable LocalDate meeting, @Nullable LocalDate chainEnd) {
        var evaluated = plan.evaluation() == null ? null : plan.evaluation().evaluatedOn();
        step(EVALUATION, "evaluatedOn", evaluated, meeting);
        var closed = plan.closure() == null ? null : plan.closure().closedOn();
        if (closed != null) {
            closure(closed, evaluated, chainEnd);
        }
    }

    private void closure(LocalDate closed, @Nullable LocalDate evaluated, @Nullable LocalDate chainEnd) {
        var before = new ArrayList<LocalDate>();
        for (var followUp : index.followUps()) {
            if (followUp.on() != null) {
                before.add(followUp.on());
            }
        }
        if (before.isEmpty() && chainEnd != null) {
            before.add(chainEnd);
        }
        if (evaluated != null) {
            before.add(evaluated);
        }
        if (!before.isEmpty()) {
            var early = Some.answer(before, date -> Dates.isBefore(closed, date));
            steps.add(new Step(CLOSURE.child("closedOn"), early.not()));
        }
    }

    private void withdrawal() {
        if (index.consentIs(ConsentDecision.WITHDRAWN)) {
            var consent = Objects.requireNonNull(plan.consent());
            step(CONSENT, "withdrawnOn", consent.withdrawnOn(), consent.decidedOn());
        }
    }

    private void discharge() {
        var discharge = plan.discharge();
        if (discharge != null) {
            var ready = discharge.readyNoticeOn();
            step(DISCHARGE, "readyNoticeOn", ready, discharge.admittedOn());
            step(DISCHARGE, "dischargedOn", discharge.dischargedOn(), ready != null ? ready : discharge.admittedOn());
        }
    }

    private void step(JsonPointer part, String field, @Nullable LocalDate on, @Nullable LocalDate follows) {
        if (on != null && follows != null) {
            steps.add(new Step(part.child(field), notBefore(on, follows)));
        }
    }

    private static Answer notBefore(LocalDate on, LocalDate follows) {
        return Dates.isBefore(on, follows).not();
    }
}
