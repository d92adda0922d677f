package se.samordnadplan.sip.rules.deadline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.goal.ActivityStatus;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.rules.DeadlineRule;
import se.samordnadplan.sip.rules.EndEvent;
import se.samordnadplan.sip.rules.StartEvent;
import se.samordnadplan.sip.rules.fact.Answer;
import se.samordnadplan.sip.rules.fact.Dates;
import se.samordnadplan.sip.rules.fact.Discharges;
import se.samordnadplan.sip.rules.fact.PlacedActivity;
import se.samordnadplan.sip.rules.fact.PlacedFollowUp;
import se.samordnadplan.sip.rules.fact.PlanIndex;

/**
 * Finds in a plan what the events of a deadline stand for.
 *
 * <p>A span with an unsound date is left out: nobody can tell whether the time was kept.
 */
final class Spans {

    private final PlanIndex index;
    private final SipPlan plan;

    Spans(PlanIndex index) {
        this.index = index;
        this.plan = index.plan();
    }

    /** The spans of one row of the table; an empty list where it does not apply. */
    List<Span> of(DeadlineRule rule) {
        var spans =
                switch (rule.start()) {
                    case FOLLOW_UP_PLANNED -> followUps();
                    case ACTIVITY_DUE -> activities();
                    default -> processStep(rule);
                };
        for (var span : spans) {
            if (isUnsound(span)) {
                return spans.stream().filter(other -> !isUnsound(other)).toList();
            }
        }
        return spans;
    }

    private static boolean isUnsound(Span span) {
        return Dates.isUnsound(span.start()) || Dates.isUnsound(span.end());
    }

    private List<Span> processStep(DeadlineRule rule) {
        boolean fromDischarge = isOfDischarge(rule.start());
        if (fromDischarge && Discharges.judged(index) == null) {
            return List.of();
        }
        if (rule.start() == StartEvent.DISCHARGE_READY_NOTICE
                && rule.end() == EndEvent.INVITATION_SENT
                && Discharges.callWasToEarlierPlanning(index) != Answer.NO) {
            return List.of();
        }
        var start = start(rule.start());
        boolean mayBeUndecidable = fromDischarge || rule.start() == StartEvent.NEED_IDENTIFIED;
        return start == null && !mayBeUndecidable ? List.of() : end(rule.end(), start);
    }

    private static boolean isOfDischarge(StartEvent event) {
        return event == StartEvent.DISCHARGE_READY_NOTICE
                || event == StartEvent.ADMITTED
                || event == StartEvent.DISCHARGED;
    }

    private @Nullable LocalDate start(StartEvent event) {
        var discharge = plan.discharge();
        return switch (event) {
            case NEED_IDENTIFIED -> plan.need() == null ? null : plan.need().identifiedOn();
            case CONSENT_GIVEN -> consentGivenOn();
            case INVITATION_SENT -> sentOn();
            case PLANNING_MEETING_HELD -> planningMeetingOn();
            case DISCHARGE_READY_NOTICE -> discharge == null ? null : discharge.readyNoticeOn();
            case ADMITTED -> discharge == null ? null : discharge.admittedOn();
            case DISCHARGED -> discharge == null ? null : discharge.dischargedOn();
            case FOLLOW_UP_PLANNED, ACTIVITY_DUE -> throw new IllegalArgumentException("[start] is one of many");
        };
    }

    private @Nullable LocalDate consentGivenOn() {
        return plan.consent() != null && index.consentIs(ConsentDecision.GIVEN, ConsentDecision.WITHDRAWN)
                ? plan.consent().decidedOn()
                : null;
    }

    private @Nullable LocalDate sentOn() {
        return plan.invitation() == null ? null : plan.invitation().sentOn();
    }

    private @Nullable LocalDate planningMeetingOn() {
        return index.planningMeeting() == null ? null : index.planningMeeting().heldOn();
    }

    private List<Span> end(EndEvent event, @Nullable LocalDate start) {
        return switch (event) {
            case INVITATION_SENT -> List.of(new Span(start, sentOn(), pointer("invitation", "sentOn")));
            case PLANNING_MEETING_HELD -> planningMeeting(start);
            case FOLLOW_UP_HELD -> firstFollowUp(start);
            case CLOSED ->
                List.of(new Span(
                        start,
                        plan.closure() == null ? null : plan.closure().closedOn(),
                        pointer("closure", "closedOn")));
            case ACTIVITY_COMPLETED -> throw new IllegalArgumentException("[end] is one of many");
        };
    }

    private List<Span> planningMeeting(@Nullable LocalDate start) {
        var meeting = index.planningMeeting();
        if (meeting != null) {
            return List.of(new Span(start, meeting.heldOn(), meeting.at("heldOn")));
        }
        return index.hasPlanningMeeting() == Answer.UNKNOWN
                ? List.of()
                : List.of(new Span(start, null, JsonPointer.ROOT.child("meetings")));
    }

    private List<Span> firstFollowUp(@Nullable LocalDate start) {
        if (start == null) {
            return List.of(new Span(null, null, JsonPointer.ROOT.child("followUps")));
        }
        return completedBy(index.followUps(), start, JsonPointer.ROOT.child("followUps"));
    }

    /** One for each follow-up that had been planned, and one for the follow-up that is booked now. */
    private List<Span> followUps() {
        var spans = new ArrayList<Span>();
        var booked = plan.nextFollowUp() == null ? null : plan.nextFollowUp().plannedOn();
        if (booked != null && plan.status() == PlanStatus.ESTABLISHED && !isBookingOfSome(booked)) {
            var unplanned = index.followUps().stream()
                    .filter(followUp -> followUp.plannedOn() == null)
                    .toList();
            spans.addAll(completedBy(unplanned, booked, pointer("nextFollowUp", "plannedOn")));
        }
        for (var followUp : index.followUps()) {
            if (followUp.plannedOn() != null && followUp.on() != null) {
                spans.add(new Span(followUp.plannedOn(), followUp.on(), followUp.at("on")));
            }
        }
        return spans;
    }

    /**
     * Whether a follow-up made is the booked one, or might be: then it is judged by that follow-up alone. One without a
     * date of its own takes no part.
     */
    private boolean isBookingOfSome(LocalDate booked) {
        return index.followUps().stream()
                .filter(followUp -> followUp.on() != null)
                .anyMatch(followUp -> booked.equals(followUp.plannedOn()) || Dates.isUnsound(followUp.plannedOn()));
    }

    /** Empty where a follow-up with an unsound date might have been the first; none is before one on the start itself. */
    private static List<Span> completedBy(List<PlacedFollowUp> followUps, LocalDate start, JsonPointer notRecorded) {
        var first = followUps.stream()
                .filter(followUp ->
                        Dates.isSound(followUp.on()) && !followUp.on().isBefore(start))
                .min(Comparator.comparing(PlacedFollowUp::on));
        boolean mightBeOther = followUps.stream().anyMatch(followUp -> Dates.isUnsound(followUp.on()));
        if (mightBeOther && first.filter(found -> found.on().equals(start)).isEmpty()) {
            return List.of();
        }
        return List.of(first.map(followUp -> new Span(start, followUp.on(), followUp.at("on")))
                .orElseGet(() -> new Span(start, null, notRecorded)));
    }

    private List<Span> activities() {
        var spans = new ArrayList<Span>();
        for (var activity : index.activities()) {
            if (activity.isLive() && activity.dueOn() != null && !isDoneSomeDay(activity)) {
                spans.add(activity(activity));
            }
        }
        return spans;
    }

    /** Whether it is done and nobody recorded when. */
    private static boolean isDoneSomeDay(PlacedActivity activity) {
        return activity.status() == ActivityStatus.DONE && activity.completedOn() == null;
    }

    private static Span activity(PlacedActivity activity) {
        var done = activity.completedOn();
        return new Span(activity.dueOn(), done, activity.at(done == null ? "dueOn" : "completedOn"));
    }

    private static JsonPointer pointer(String part, String field) {
        return JsonPointer.ROOT.child(part).child(field);
    }
}
