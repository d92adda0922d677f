package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.SipPlan;
import se.samordnadplan.sip.model.party.Body;
import se.samordnadplan.sip.model.party.Participant;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.model.preparation.MeetingType;

/**
 * What a single walk through a plan learns: each part in its place, who has which id, which meeting is the planning
 * meeting and which day the reference date.
 *
 * <p>Null list elements and unknown references are kept out of the way here, so that rules need not think of them.
 * Immutable once made.
 */
public final class PlanIndex {

    private final SipPlan plan;
    private final LocalDate asOf;
    private final Lookup<Participant> participants;
    private final Lookup<Body> bodies;
    private final List<PlacedMeeting> meetings;
    private final List<PlacedGoal> goals;
    private final List<PlacedSubGoal> subGoals;
    private final List<PlacedActivity> activities;
    private final List<PlacedCoordinator> coordinators;
    private final List<PlacedFollowUp> followUps;
    private final LiveActivities liveActivities;
    private final Mentions mentions;
    private final @Nullable PlacedMeeting planningMeeting;
    private final LocalDate referenceDate;
    private final @Nullable LocalDate birthDate;
    private final People invitees;
    private final People planningAttendees;

    private PlanIndex(SipPlan plan, LocalDate asOf) {
        this.plan = plan;
        this.asOf = asOf;
        participants = Lookup.of(plan.participants(), Participant::id);
        bodies = Lookup.of(plan.bodies(), Body::id);
        var walk = Walk.through(this);
        meetings = walk.meetings();
        goals = walk.goals();
        subGoals = walk.subGoals();
        activities = walk.activities();
        coordinators = walk.coordinators();
        followUps = walk.followUps();
        liveActivities = LiveActivities.among(activities);
        mentions = new Mentions(this);
        planningMeeting = earliestPlanningMeeting();
        referenceDate = soundReferenceDate();
        birthDate = Births.birthDate(plan.individual());
        invitees = People.called(this);
        planningAttendees = People.attending(planningMeeting, this);
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
     * The date that chooses law, rule-set version and ages: the planning meeting's; without one the closing date
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

    /** Whether there is a planning meeting of which something is so; without one on a sound date any held may be it. */
    Answer hasPlanningMeeting(Function<PlacedMeeting, Answer> which) {
        return planningMeeting != null
                ? which.apply(planningMeeting)
                : Some.answer(meetings, m -> isHeldToPlan(m) ? which.apply(m) : Answer.NO)
                        .and(hasPlanningMeeting());
    }

    boolean anyPlanningMeetingHeld() {
        return Some.match(meetings, PlanIndex::isHeldToPlan);
    }

    private static boolean isHeldToPlan(PlacedMeeting meeting) {
        return meeting.type() == MeetingType.PLANNING && meeting.heldOn() != null;
    }

    /**
     * Whether the recorded decision about consent is one of some.
     *
     * @param decisions the decisions asked for
     * @return true if one of them is recorded
     */
    public boolean consentIs(ConsentDecision... decisions) {
        var consent = plan.consent();
        if (consent != null) {
            for (var decision : decisions) {
                if (decision == consent.decision()) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * All meetings.
     *
     * @return an unmodifiable list in the order of the document
     */
    public List<PlacedMeeting> meetings() {
        return meetings;
    }

    /**
     * All goals.
     *
     * @return an unmodifiable list in the order of the document
     */
    public List<PlacedGoal> goals() {
        return goals;
    }

    /**
     * All activities, of sub-goals, goals and the plan itself, cancelled ones too.
     *
     * @return an unmodifiable list in the order of the document
     */
    public List<PlacedActivity> activities() {
        return activities;
    }

    /**
     * All follow-ups made.
     *
     * @return an unmodifiable list in the order of the document
     */
    public List<PlacedFollowUp> followUps() {
        return followUps;
    }

    /**
     * All sub-goals.
     *
     * @return an unmodifiable list in the order of the document
     */
    public List<PlacedSubGoal> subGoals() {
        return subGoals;
    }

    /**
     * All appointments of coordinators.
     *
     * @return an unmodifiable list in the order of the document
     */
    public List<PlacedCoordinator> coordinators() {
        return coordinators;
    }

    /** The individual's; null where it is absent or cannot be trusted. */
    @Nullable
    LocalDate birthDate() {
        return birthDate;
    }

    Mentions mentions() {
        return mentions;
    }

    LiveActivities liveActivities() {
        return liveActivities;
    }

    Lookup<Participant> participants() {
        return participants;
    }

    Lookup<Body> bodies() {
        return bodies;
    }

    People invitees() {
        return invitees;
    }

    People planningAttendees() {
        return planningAttendees;
    }
}
