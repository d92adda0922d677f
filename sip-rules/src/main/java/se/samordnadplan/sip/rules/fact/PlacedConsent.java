package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.JsonPointer;
import se.samordnadplan.sip.model.preparation.Consent;
import se.samordnadplan.sip.model.preparation.ConsentDecision;
import se.samordnadplan.sip.model.preparation.ConsentForm;

/**
 * The individual's consent (samtycke) in its place; a fact also where the plan says nothing of it.
 *
 * @param part the consent; null where absent
 * @param plan the index of its plan
 */
public record PlacedConsent(@Nullable Consent part, PlanIndex plan) {

    private static final JsonPointer POINTER = JsonPointer.ROOT.child("consent");

    /**
     * Whether nothing at all is recorded about consent.
     *
     * @return true if the consent is absent
     */
    public boolean isAbsent() {
        return part == null;
    }

    /**
     * What the individual decided.
     *
     * @return null where absent
     */
    public @Nullable ConsentDecision decision() {
        return part == null ? null : part.decision();
    }

    /**
     * Whether consent was given orally or in writing.
     *
     * @return null where absent
     */
    public @Nullable ConsentForm form() {
        return part == null ? null : part.form();
    }

    /**
     * Whether the individual was informed, and not only after the decision.
     *
     * @return no where no day of information is recorded, yes where only that day is, unknown where one of two is unsound
     */
    public Answer isInformedBeforeDecision() {
        if (part == null || part.informedOn() == null) {
            return Answer.NO;
        }
        return part.decidedOn() == null
                ? Answer.YES
                : Dates.isAfter(part.informedOn(), part.decidedOn()).not();
    }

    /**
     * The day of the decision.
     *
     * @return null where absent
     */
    public @Nullable LocalDate decidedOn() {
        return part == null ? null : part.decidedOn();
    }

    /**
     * The day a consent was withdrawn.
     *
     * @return null where absent
     */
    public @Nullable LocalDate withdrawnOn() {
        return part == null ? null : part.withdrawnOn();
    }

    /**
     * Who documented the decision.
     *
     * @return the reference as recorded; null where absent
     */
    public @Nullable String documentedBy() {
        return part == null ? null : part.documentedBy();
    }

    /**
     * Whether the decision was made after the planning meeting.
     *
     * @return no where one of the dates is absent, unknown where one is unsound
     */
    public Answer isDecidedAfterPlanning() {
        var meeting = plan.planningMeeting();
        var decidedOn = decidedOn();
        return meeting == null || decidedOn == null ? Answer.NO : Dates.isAfter(decidedOn, meeting.heldOn());
    }

    /**
     * The place of the consent.
     *
     * @return its pointer
     */
    public JsonPointer pointer() {
        return POINTER;
    }

    /**
     * The place of a field of the consent.
     *
     * @param field its name
     * @return its pointer
     */
    public JsonPointer at(String field) {
        return POINTER.child(field);
    }
}
