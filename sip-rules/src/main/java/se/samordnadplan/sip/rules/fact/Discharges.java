package se.samordnadplan.sip.rules.fact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.followup.Discharge;
import se.samordnadplan.sip.model.preparation.ConsentDecision;

/** Questions about a discharge from inpatient care (utskrivning) that several rules and a deadline share. */
public final class Discharges {

    private Discharges() {}

    /**
     * The discharge that the law on discharge (LUS) speaks of.
     *
     * @param plan the index of a plan
     * @return null without a discharge, and for compulsory care, where planning goes another way
     */
    public static @Nullable Discharge judged(PlanIndex plan) {
        var discharge = plan.plan().discharge();
        return discharge == null || Boolean.TRUE.equals(discharge.compulsoryCare()) ? null : discharge;
    }

    /**
     * Whether the recorded call belongs to a planning before this stay in hospital.
     *
     * @param plan the index of a plan
     * @return unknown where a date that decides it is unsound
     */
    public static Answer callWasToEarlierPlanning(PlanIndex plan) {
        var discharge = plan.plan().discharge();
        if (discharge == null) {
            return Answer.NO;
        }
        if (discharge.admittedOn() == null) {
            return Answer.of(Boolean.TRUE.equals(discharge.hadSip()));
        }
        var invitation = plan.plan().invitation();
        LocalDate sentOn = invitation == null ? null : invitation.sentOn();
        return sentOn == null ? Answer.NO : Dates.isBefore(sentOn, discharge.admittedOn());
    }

    /** Whether the person has left hospital without an earlier plan and with consent to a new one. */
    static Answer demandsPlan(PlanIndex plan) {
        var discharge = judged(plan);
        return discharge == null || Boolean.TRUE.equals(discharge.hadSip()) || !plan.consentIs(ConsentDecision.GIVEN)
                ? Answer.NO
                : isPast(discharge, plan);
    }

    /** Whether the person, who had a plan already, came to hospital on a recorded day and has left it. */
    static Answer demandsFollowUp(PlanIndex plan) {
        var discharge = judged(plan);
        return discharge == null || !Boolean.TRUE.equals(discharge.hadSip()) || discharge.admittedOn() == null
                ? Answer.NO
                : isPast(discharge, plan);
    }

    private static Answer isPast(Discharge discharge, PlanIndex plan) {
        var dischargedOn = discharge.dischargedOn();
        if (dischargedOn == null) {
            return Answer.NO;
        }
        return Dates.isSound(dischargedOn) ? Answer.of(dischargedOn.isBefore(plan.asOf())) : Answer.UNKNOWN;
    }

    /** Whether the call to this planning is one that the designated care contact must send. */
    static Answer demandsCallByCareContact(PlanIndex plan) {
        var invitation = plan.plan().invitation();
        if (judged(plan) == null || invitation == null || invitation.sentOn() == null) {
            return Answer.NO;
        }
        return callWasToEarlierPlanning(plan).not();
    }
}
