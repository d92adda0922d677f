package se.samordnadplan.sip.rules.fact;

import java.time.Period;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.PlanType;
import se.samordnadplan.sip.model.followup.ClosureReason;
import se.samordnadplan.sip.model.party.ParticipantRole;
import se.samordnadplan.sip.rules.Parameters;

/**
 * The plan as a whole, with the parameters of the rule set that judges it.
 *
 * @param index what the walk through the plan learned
 * @param parameters the rule set's parameters
 */
public record PlacedPlan(PlanIndex index, Parameters parameters) {

    /**
     * The kind of plan.
     *
     * @return null where absent
     */
    public @Nullable PlanType planType() {
        return index.plan().planType();
    }

    /**
     * How far the plan has come.
     *
     * @return null where absent
     */
    public @Nullable PlanStatus status() {
        return index.plan().status();
    }

    /**
     * Whether the rule set counts this kind of plan as a SIP.
     *
     * @return true for SIP, and for VASTBUS where the rule set says so and the person is young enough
     */
    public boolean countsAsSip() {
        return planType() == PlanType.VASTBUS
                ? parameters.planTypes().contains(PlanType.VASTBUS) && isUnder(parameters.vastbusAge())
                : parameters.planTypes().contains(planType());
    }

    /**
     * Whether the individual is a child on the reference date.
     *
     * @return false also where the age is not known
     */
    public boolean concernsChild() {
        return isUnder(parameters.childAge());
    }

    private boolean isUnder(int years) {
        var born = index.birthDate();
        return born != null && Period.between(born, index.referenceDate()).getYears() < years;
    }

    /**
     * Whether somebody with one of some roles takes part in the plan.
     *
     * @param roles the roles asked for
     * @return true if at least one participant has one of them
     */
    public boolean hasParticipant(ParticipantRole... roles) {
        var wanted = Arrays.asList(roles);
        return Some.match(index.plan().participants(), person -> person != null && wanted.contains(person.role()));
    }

    /**
     * Whether a planning meeting was held.
     *
     * @return true also where its date cannot be trusted
     */
    public boolean hasHeldPlanningMeeting() {
        return index.anyPlanningMeetingHeld();
    }

    /**
     * Whether the plan is closed for one reason.
     *
     * @param reason the reason asked for
     * @return true for a closed plan with that reason recorded
     */
    public boolean isClosedBecause(ClosureReason reason) {
        return status() == PlanStatus.CLOSED && Closures.isBecause(index, reason);
    }

    /**
     * Whether there is a goal.
     *
     * @return true if at least one goal is recorded
     */
    public boolean hasGoal() {
        return !index.goals().isEmpty();
    }

    /**
     * Whether anything is to be done.
     *
     * @return true if at least one activity is live
     */
    public boolean hasLiveActivity() {
        return !index.liveActivities().isEmpty();
    }

    /**
     * Whether region and municipality both answer for some live activity.
     *
     * @return unknown where activities whose bodies cannot be identified might be the missing ones
     */
    public Answer hasActivityUnderEachPrincipal() {
        return index.liveActivities().areUnderEachPrincipal();
    }

    /**
     * Whether at least two different bodies answer for live activities.
     *
     * @return unknown where activities whose bodies cannot be identified might be those of another one
     */
    public Answer hasActivitiesOfSeveralBodies() {
        return index.liveActivities().areUnderSeveralBodies();
    }

    /**
     * Whether somebody else than region and municipality answers for some live activity.
     *
     * @return unknown where an activity whose body cannot be identified might be such a one
     */
    public Answer hasActivityUnderSomebodyElse() {
        return index.liveActivities().areUnderSomebodyElse();
    }

    /**
     * Whether others than region and municipality take measures (åtgärder av någon annan).
     *
     * @return null where nobody filled it in
     */
    public @Nullable Boolean othersInvolved() {
        return index.plan().othersInvolved();
    }

    /**
     * The body with the overall responsibility (övergripande ansvar).
     *
     * @return the reference as recorded; null where absent
     */
    public @Nullable String overallResponsibleBody() {
        return index.plan().overallResponsibleBody();
    }

    /**
     * Whether the body with the overall responsibility belongs to region or municipality.
     *
     * @return no without such a body, unknown where the reference cannot be followed
     */
    public Answer isLedByPrincipal() {
        if (index.bodies().isUnsound(overallResponsibleBody())) {
            return Answer.UNKNOWN;
        }
        var body = index.bodies().find(overallResponsibleBody());
        return Answer.of(body != null && body.principal() != null);
    }

    /**
     * What matters to the individual (vad som är viktigt).
     *
     * @return the answer; null where absent
     */
    public @Nullable String whatMatters() {
        var individual = index.plan().individual();
        return individual == null ? null : individual.whatMatters();
    }

    /**
     * The number of activities of its own above which the rule set calls a goal broad.
     *
     * @return the parameter
     */
    public int maxOwnActivities() {
        return parameters.maxOwnActivities();
    }

    /**
     * Whether one of the codes that the rule set names is registered.
     *
     * @return true also where system or code is written in other cases
     */
    public boolean hasRegisteredCode() {
        return Some.match(
                index.plan().codes(),
                code -> code != null
                        && Some.match(
                                parameters.codes(),
                                wanted -> wanted.system().equalsIgnoreCase(code.system())
                                        && wanted.code().equalsIgnoreCase(code.code())));
    }

    /**
     * Whether a deviation (avvikelse) is reported.
     *
     * @return true if at least one is recorded
     */
    public boolean hasReportedDeviation() {
        return Some.match(index.plan().deviations(), Objects::nonNull);
    }

    /**
     * Whether the plan was followed up since the individual came to hospital.
     *
     * @return no without a recorded day of admission, unknown where a date that decides it is unsound
     */
    public Answer isFollowedUpSinceAdmission() {
        var discharge = index.plan().discharge();
        return discharge == null || discharge.admittedOn() == null
                ? Answer.NO
                : FollowUps.anySince(index, discharge.admittedOn());
    }

    /**
     * The place of a field in the plan.
     *
     * @param path the names on the way, outermost first
     * @return its pointer
     */
    public JsonPointer at(String... path) {
        var pointer = JsonPointer.ROOT;
        for (var name : path) {
            pointer = pointer.child(name);
        }
        return pointer;
    }
}
