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
            add(plan.need().identifiedOn(), "need", "identifiedOn");
        }
        var consent = plan.consent();
        if (consent != null) {
            add(consent.informedOn(), "consent", "informedOn");
            add(consent.decidedOn(), "consent", "decidedOn");
            add(consent.withdrawnOn(), "consent", "withdrawnOn");
        }
        if (plan.invitation() != null) {
            add(plan.invitation().sentOn(), "invitation", "sentOn");
        }
    }

    private void meetingsActivitiesFollowUps(PlanIndex index) {
        index.meetings().forEach(meeting -> add(meeting.heldOn(), meeting.at("heldOn")));
        index.activities().forEach(activity -> add(activity.completedOn(), activity.at("completedOn")));
        index.followUps().forEach(followUp -> add(followUp.on(), followUp.at("on")));
    }

    private void agreement(SipPlan plan) {
        addEach("coordinators", plan.coordinators(), "appointedOn", Coordinator::appointedOn);
        addEach("approvals", plan.approvals(), "approvedOn", Approval::approvedOn);
        var delivery = plan.delivery();
        if (delivery != null && delivery.toIndividual() != null) {
            add(
                    delivery.toIndividual().deliveredOn(),
                    JsonPointer.ROOT.child("delivery").child("toIndividual").child("deliveredOn"));
        }
    }

    private void dischargeAndEnd(SipPlan plan) {
        var discharge = plan.discharge();
        if (discharge != null) {
            add(discharge.admittedOn(), "discharge", "admittedOn");
            add(discharge.readyNoticeOn(), "discharge", "readyNoticeOn");
        }
        if (plan.evaluation() != null) {
            add(plan.evaluation().evaluatedOn(), "evaluation", "evaluatedOn");
        }
        if (plan.closure() != null) {
            add(plan.closure().closedOn(), "closure", "closedOn");
        }
        addEach("codes", plan.codes(), "on", Code::on);
        addEach("deviations", plan.deviations(), "reportedOn", Deviation::reportedOn);
    }

    private <T> void addEach(String list, List<T> parts, String field, Function<T, @Nullable LocalDate> dateOf) {
        Walk.each(parts, JsonPointer.ROOT.child(list), (part, at) -> add(dateOf.apply(part), at.child(field)));
    }

    private void add(@Nullable LocalDate date, String part, String field) {
        add(date, JsonPointer.ROOT.child(part).child(field));
    }

    private void add(@Nullable LocalDate date, JsonPointer pointer) {
        if (date != null) {
            dates.add(new RecordedDate(pointer, date, asOf));
        }
    }
}
