package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.followup.Closure;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.goal.Activity;
import se.samordnadplan.sip.model.goal.Goal;
import se.samordnadplan.sip.model.goal.SubGoal;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.preparation.Consent;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.model.preparation.MeetingType;

/**
 * What a single walk through a plan learns: each part in its place, people and bodies by id, the planning meeting and
 * the reference date.
 *
 * <p>Null list elements and unknown references are kept out of the way here, so that rules need not think of them.
 * Immutable once made.
 */
public final class PlanIndex {

    private final SipPlan plan;
    private final LocalDate asOf;
    private final Lookup<Participant> participants;
    private final Lookup<Body> bodies;
    private final List<PlacedMeeting> meetings = new ArrayList<>();
    private final List<PlacedGoal> goals = new ArrayList<>();
    private final List<PlacedActivity> activities = new ArrayList<>();
    private final List<PlacedFollowUp> followUps = new ArrayList<>();
    private final @Nullable PlacedMeeting planningMeeting;
    private final LocalDate referenceDate;

    private PlanIndex(SipPlan plan, LocalDate asOf) {
        this.plan = plan;
        this.asOf = asOf;
        participants = Lookup.of(plan.participants(), Participant::id);
        bodies = Lookup.of(plan.bodies(), Body::id);
        placeMeetings();
        placeGoals();
        placeActivities(plan.activities(), JsonPointer.ROOT);
        placeFollowUps();
        planningMeeting = earliestPlanningMeeting();
        referenceDate = soundReferenceDate();
    }

    /**
     * Walks through a plan.
     *
     * @param plan any plan, also a faulty one
     * @param asOf the date it is judged at
     * @return what the walk learned
     */
    public static PlanIndex of(SipPlan plan, LocalDate asOf) {
        return new PlanIndex(Objects.requireNonNull(plan, "plan"), Objects.requireNonNull(asOf, "asOf"));
    }

    private void placeMeetings() {
        var list = JsonPointer.ROOT.child("meetings");
        for (int i = 0; i < plan.meetings().size(); i++) {
            var meeting = plan.meetings().get(i);
            if (meeting != null) {
                meetings.add(new PlacedMeeting(meeting, this, list.child(i)));
            }
        }
    }

    private void placeGoals() {
        var list = JsonPointer.ROOT.child("goals");
        for (int i = 0; i < plan.goals().size(); i++) {
            var goal = plan.goals().get(i);
            if (goal != null) {
                placeGoal(goal, list.child(i));
            }
        }
    }

    /** Sub-goals before the goal's own activities: the order of the format. */
    private void placeGoal(Goal goal, JsonPointer pointer) {
        int first = activities.size();
        var list = pointer.child("subGoals");
        for (int i = 0; i < goal.subGoals().size(); i++) {
            SubGoal subGoal = goal.subGoals().get(i);
            if (subGoal != null) {
                placeActivities(subGoal.activities(), list.child(i));
            }
        }
        placeActivities(goal.activities(), pointer);
        goals.add(new PlacedGoal(goal, List.copyOf(activities.subList(first, activities.size())), pointer));
    }

    private void placeActivities(List<Activity> parts, JsonPointer parent) {
        var list = parent.child("activities");
        for (int i = 0; i < parts.size(); i++) {
            var activity = parts.get(i);
            if (activity != null) {
                activities.add(new PlacedActivity(activity, this, list.child(i)));
            }
        }
    }

    private void placeFollowUps() {
        var list = JsonPointer.ROOT.child("followUps");
        for (int i = 0; i < plan.followUps().size(); i++) {
            var followUp = plan.followUps().get(i);
            if (followUp != null) {
                followUps.add(new PlacedFollowUp(followUp, list.child(i)));
            }
        }
    }

    /** Of several held on one day the first in the list. */
    private @Nullable PlacedMeeting earliestPlanningMeeting() {
        PlacedMeeting earliest = null;
        for (var meeting : meetings) {
            if (meeting.type() == MeetingType.PLANNING
                    && Dates.isSound(meeting.heldOn())
                    && (earliest == null || meeting.heldOn().isBefore(earliest.heldOn()))) {
                earliest = meeting;
            }
        }
        return earliest;
    }

    private LocalDate soundReferenceDate() {
        var recorded = planningMeeting != null ? planningMeeting.heldOn() : endOfUnplannedPlan();
        return recorded != null && Dates.isSound(recorded) ? recorded : asOf;
    }

    private @Nullable LocalDate endOfUnplannedPlan() {
        if (plan.status() == PlanStatus.CLOSED && plan.closure() != null) {
            return plan.closure().closedOn();
        }
        return plan.status() == PlanStatus.DECLINED && plan.consent() != null
                ? plan.consent().decidedOn()
                : null;
    }

    /**
     * The plan itself.
     *
     * @return the plan that was walked through
     */
    public SipPlan plan() {
        return plan;
    }

    /**
     * The date the plan is judged at.
     *
     * @return the as-of date
     */
    public LocalDate asOf() {
        return asOf;
    }

    /**
     * The date that chooses law, version of the rule set and ages: the planning meeting's; without one the closing date
     * of a closed plan or the date of a declined one's decision; else the as-of date.
     *
     * @return the reference date
     */
    public LocalDate referenceDate() {
        return referenceDate;
    }

    /**
     * The meeting of type PLANNING that was held first.
     *
     * @return the planning meeting; null where none is held on a sound date
     */
    public @Nullable PlacedMeeting planningMeeting() {
        return planningMeeting;
    }

    /**
     * Whether there is a planning meeting to judge.
     *
     * @return unknown where the only one has a date that cannot be trusted
     */
    public Answer hasPlanningMeeting() {
        return planningMeeting != null ? Answer.YES : anyPlanningMeetingHeld() ? Answer.UNKNOWN : Answer.NO;
    }

    private boolean anyPlanningMeetingHeld() {
        return meetings.stream().anyMatch(m -> m.type() == MeetingType.PLANNING && m.heldOn() != null);
    }

    /**
     * Whether this plan ended before it could be established: closed without a held planning meeting, because consent
     * was refused or withdrawn or the person died or moved.
     *
     * @return true for such a plan
     */
    public boolean isNeverEstablished() {
        return plan.status() == PlanStatus.CLOSED && closedForReasonOutsideCare() && !anyPlanningMeetingHeld();
    }

    /**
     * Whether the recorded reason of closure excuses what was not finished.
     *
     * @return true for consent withdrawn or refused, deceased, moved
     */
    public boolean closedForReasonOutsideCare() {
        return closedBecause(
                ClosureReason.CONSENT_REFUSED,
                ClosureReason.CONSENT_WITHDRAWN,
                ClosureReason.DECEASED,
                ClosureReason.MOVED);
    }

    /**
     * Whether one of some reasons of closure is recorded.
     *
     * @param reasons the reasons asked for
     * @return true if one of them is recorded
     */
    public boolean closedBecause(ClosureReason... reasons) {
        Closure closure = plan.closure();
        return closure != null && Arrays.asList(reasons).contains(closure.reason());
    }

    /**
     * Whether the plan is closed and nobody recorded why.
     *
     * @return true for a closed plan without a reason
     */
    public boolean isClosedWithoutReason() {
        return plan.status() == PlanStatus.CLOSED
                && (plan.closure() == null || plan.closure().reason() == null);
    }

    /**
     * Whether the recorded decision about consent is one of some.
     *
     * @param decisions the decisions asked for
     * @return true if one of them is recorded
     */
    public boolean consentIs(ConsentDecision... decisions) {
        Consent consent = plan.consent();
        return consent != null && Arrays.asList(decisions).contains(consent.decision());
    }

    /**
     * All meetings.
     *
     * @return in the order of the document
     */
    public List<PlacedMeeting> meetings() {
        return List.copyOf(meetings);
    }

    /**
     * All goals.
     *
     * @return in the order of the document
     */
    public List<PlacedGoal> goals() {
        return List.copyOf(goals);
    }

    /**
     * All activities, of sub-goals, goals and the plan itself, cancelled ones too.
     *
     * @return in the order of the document
     */
    public List<PlacedActivity> activities() {
        return List.copyOf(activities);
    }

    /**
     * All follow-ups made.
     *
     * @return in the order of the document
     */
    public List<PlacedFollowUp> followUps() {
        return List.copyOf(followUps);
    }

    Lookup<Participant> participants() {
        return participants;
    }

    Lookup<Body> bodies() {
        return bodies;
    }
}
