package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.Code;
import se.samordnadplan.sip.model.Deviation;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.followup.Approval;
import se.samordnadplan.sip.model.followup.Coordinator;

/** Finds every date of a plan that says that something was done; a planned date is none of them. */
final class RecordedDates {

    private static final JsonPointer NEED = JsonPointer.ROOT.child("need");
    private static final JsonPointer CONSENT = JsonPointer.ROOT.child("consent");
    private static final JsonPointer INVITATION = JsonPointer.ROOT.child("invitation");
    private static final JsonPointer COORDINATORS = JsonPointer.ROOT.child("coordinators");
    private static final JsonPointer APPROVALS = JsonPointer.ROOT.child("approvals");
    private static final JsonPointer TO_INDIVIDUAL =
            JsonPointer.ROOT.child("delivery").child("toIndividual");
    private static final JsonPointer DISCHARGE = JsonPointer.ROOT.child("discharge");
    private static final JsonPointer EVALUATION = JsonPointer.ROOT.child("evaluation");
    private static final JsonPointer CLOSURE = JsonPointer.ROOT.child("closure");
    private static final JsonPointer CODES = JsonPointer.ROOT.child("codes");
    private static final JsonPointer DEVIATIONS = JsonPointer.ROOT.child("deviations");

    private final LocalDate asOf;
    private final List<RecordedDate> dates = new ArrayList<>();

    private RecordedDates(LocalDate asOf) {
        this.asOf = asOf;
    }

    static List<RecordedDate> of(PlanIndex index) {
        var found = new RecordedDates(index.asOf());
        found.preparation(index.plan());
        found.meetingsActivitiesFollowUps(index);
        found.agreement(index.plan());
        found.dischargeAndEnd(index.plan());
        return found.dates;
    }

    private void preparation(SipPlan plan) {
        if (plan.need() != null) {
            add(plan.need().identifiedOn(), NEED, "identifiedOn");
        }
        var consent = plan.consent();
        if (consent != null) {
            add(consent.informedOn(), CONSENT, "informedOn");
            add(consent.decidedOn(), CONSENT, "decidedOn");
            add(consent.withdrawnOn(), CONSENT, "withdrawnOn");
        }
        if (plan.invitation() != null) {
            add(plan.invitation().sentOn(), INVITATION, "sentOn");
        }
    }

    private void meetingsActivitiesFollowUps(PlanIndex index) {
        for (var meeting : index.meetings()) {
            add(meeting.heldOn(), meeting.pointer(), "heldOn");
        }
        for (var activity : index.activities()) {
            add(activity.completedOn(), activity.pointer(), "completedOn");
        }
        for (var followUp : index.followUps()) {
            add(followUp.on(), followUp.pointer(), "on");
        }
    }

    private void agreement(SipPlan plan) {
        addEach(COORDINATORS, plan.coordinators(), "appointedOn", Coordinator::appointedOn);
        addEach(APPROVALS, plan.approvals(), "approvedOn", Approval::approvedOn);
        var delivery = plan.delivery();
        if (delivery != null && delivery.toIndividual() != null) {
            add(delivery.toIndividual().deliveredOn(), TO_INDIVIDUAL, "deliveredOn");
        }
    }

    private void dischargeAndEnd(SipPlan plan) {
        var discharge = plan.discharge();
        if (discharge != null) {
            add(discharge.admittedOn(), DISCHARGE, "admittedOn");
            add(discharge.readyNoticeOn(), DISCHARGE, "readyNoticeOn");
        }
        if (plan.evaluation() != null) {
            add(plan.evaluation().evaluatedOn(), EVALUATION, "evaluatedOn");
        }
        if (plan.closure() != null) {
            add(plan.closure().closedOn(), CLOSURE, "closedOn");
        }
        addEach(CODES, plan.codes(), "on", Code::on);
        addEach(DEVIATIONS, plan.deviations(), "reportedOn", Deviation::reportedOn);
    }

    private <T> void addEach(JsonPointer list, List<T> parts, String field, Function<T, @Nullable LocalDate> dateOf) {
        Walk.each(parts, list, (part, at) -> add(dateOf.apply(part), at, field));
    }

    private void add(@Nullable LocalDate date, JsonPointer part, String field) {
        if (date != null) {
            dates.add(new RecordedDate(part.child(field), date, asOf));
        }
    }
}
