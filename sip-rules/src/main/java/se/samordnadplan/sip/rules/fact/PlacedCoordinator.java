package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.followup.Coordinator;

/**
 * An appointment as coordinator (samordnare) in its place.
 *
 * @param part the appointment
 * @param plan the index of its plan
 * @param pointer its place
 */
public record PlacedCoordinator(Coordinator part, PlanIndex plan, JsonPointer pointer) {

    /**
     * The day of the appointment.
     *
     * @return null where absent
     */
    public @Nullable LocalDate appointedOn() {
        return part.appointedOn();
    }

    /**
     * Whether the coordinator was appointed no later than at the planning meeting.
     *
     * @return no where nobody recorded when, yes where there is no planning meeting, unknown where a date that decides it
     *     is unsound
     */
    public Answer isAppointedByPlanning() {
        var appointedOn = appointedOn();
        if (appointedOn == null) {
            return Answer.NO;
        }
        var meeting = plan.planningMeeting();
        return meeting == null
                ? plan.hasPlanningMeeting().not()
                : Dates.isAfter(appointedOn, meeting.heldOn()).not();
    }

    /**
     * Whether the coordinator was appointed in consultation with the individual.
     *
     * @return true only where the plan says so
     */
    public boolean isAppointedWithIndividual() {
        return Boolean.TRUE.equals(part.appointedWithIndividual());
    }

    /**
     * The place of a field of this appointment.
     *
     * @param field its name
     * @return its pointer
     */
    public JsonPointer at(String field) {
        return pointer.child(field);
    }
}
