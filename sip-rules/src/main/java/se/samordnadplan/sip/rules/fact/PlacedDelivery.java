package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.followup.Delivery;
import se.samordnadplan.sip.model.followup.DeliveryMethod;

/**
 * How the plan is handed out (hur planen lämnas ut) in its place; a fact also where the plan says nothing of it.
 *
 * @param part the delivery; null where absent
 * @param plan the index of its plan
 */
public record PlacedDelivery(@Nullable Delivery part, PlanIndex plan) {

    private static final JsonPointer POINTER = JsonPointer.ROOT.child("delivery");

    /**
     * How the individual gets the plan.
     *
     * @return null where absent
     */
    public @Nullable DeliveryMethod method() {
        return part == null || part.toIndividual() == null
                ? null
                : part.toIndividual().method();
    }

    /**
     * The day the individual got the plan.
     *
     * @return null where absent
     */
    public @Nullable LocalDate deliveredOn() {
        return part == null || part.toIndividual() == null
                ? null
                : part.toIndividual().deliveredOn();
    }

    /**
     * Whether the individual got the plan no sooner than it was evaluated.
     *
     * @return no where one of the dates is absent, unknown where one is unsound
     */
    public Answer isAfterEvaluation() {
        var deliveredOn = deliveredOn();
        var evaluation = plan.plan().evaluation();
        return deliveredOn == null || evaluation == null || evaluation.evaluatedOn() == null
                ? Answer.NO
                : Dates.isBefore(deliveredOn, evaluation.evaluatedOn()).not();
    }

    /**
     * Whether the original is with whoever answers for the agreed follow-up.
     *
     * @return no where one of them is absent, unknown where a reference cannot be followed
     */
    public Answer isOriginalHeldByFollowUpResponsible() {
        var holder = part == null ? null : part.originalHeldBy();
        var next = plan.plan().nextFollowUp();
        var responsible = next == null ? null : next.responsible();
        if (holder == null || responsible == null) {
            return Answer.NO;
        }
        var people = plan.participants();
        return people.isUnsound(holder) || people.isUnsound(responsible)
                ? Answer.UNKNOWN
                : Answer.of(holder.equals(responsible));
    }

    /**
     * The place of a field of the delivery.
     *
     * @param path the names on the way, outermost first
     * @return its pointer
     */
    public JsonPointer at(String... path) {
        var pointer = POINTER;
        for (var name : path) {
            pointer = pointer.child(name);
        }
        return pointer;
    }
}
