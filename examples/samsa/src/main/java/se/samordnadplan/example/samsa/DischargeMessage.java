package se.samordnadplan.example.samsa;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samordnadplan.sip.model.PlanStatus;
import se.samordnadplan.sip.model.SipPlanBuilder;
import se.samordnadplan.sip.model.followup.Coordinator;
import se.samordnadplan.sip.model.followup.DischargeBuilder;
import se.samordnadplan.sip.model.followup.NextFollowUp;
import se.samordnadplan.sip.model.goal.Goal;
import se.samordnadplan.sip.model.party.Individual;
import se.samordnadplan.sip.model.preparation.Consent;
import se.samordnadplan.sip.model.preparation.Invitation;
import se.samordnadplan.sip.model.preparation.Meeting;
import se.samordnadplan.sip.model.preparation.Need;

/**
 * A message of the discharge process, and what it adds to the plan. What comes over the wire in a real system becomes one of
 * these: here is the adapter's place. Their parts are records of the library, whose text form shows no person.
 */
sealed interface DischargeMessage {

    /** The day it was sent. */
    LocalDate on();

    /** Adds what it says to the plan that the messages before it in the process have made. */
    void addTo(SipPlanBuilder plan);

    /** Inskrivningsmeddelande. */
    record Admission(LocalDate on, Individual individual, Need need, Group group, boolean hadSip)
            implements DischargeMessage {

        @Override
        public void addTo(SipPlanBuilder plan) {
            group.addTo(plan);
            plan.individual(individual)
                    .need(need)
                    .discharge(discharge(plan).admittedOn(on).hadSip(hadSip).build());
        }
    }

    /** Underrättelse om utskrivningsklar. */
    record ReadyNotice(LocalDate on) implements DischargeMessage {

        @Override
        public void addTo(SipPlanBuilder plan) {
            plan.discharge(discharge(plan).readyNoticeOn(on).build());
        }
    }

    /** Kallelse, with the consent that was asked for before. */
    record Call(LocalDate on, Consent consent, Invitation invitation, Group group) implements DischargeMessage {

        @Override
        public void addTo(SipPlanBuilder plan) {
            group.addTo(plan);
            plan.consent(consent).invitation(invitation).status(PlanStatus.INVITED);
        }
    }

    /** Samordnad plan: what was agreed at the meeting, and what the individual said there. */
    record AgreedPlan(
            LocalDate on,
            Individual individual,
            Meeting meeting,
            List<Goal> goals,
            @Nullable Boolean othersInvolved,
            @Nullable String overallResponsibleBody,
            List<Coordinator> coordinators,
            @Nullable NextFollowUp nextFollowUp)
            implements DischargeMessage {

        @Override
        public void addTo(SipPlanBuilder plan) {
            plan.individual(individual)
                    .meetings(List.of(meeting))
                    .goals(goals)
                    .othersInvolved(othersInvolved)
                    .overallResponsibleBody(overallResponsibleBody)
                    .coordinators(coordinators)
                    .nextFollowUp(nextFollowUp)
                    .status(PlanStatus.ESTABLISHED);
        }
    }

    /** Utskrivningsmeddelande. */
    record Discharged(LocalDate on) implements DischargeMessage {

        @Override
        public void addTo(SipPlanBuilder plan) {
            plan.discharge(discharge(plan).dischargedOn(on).build());
        }
    }

    private static DischargeBuilder discharge(SipPlanBuilder plan) {
        return plan.discharge() == null
                ? DischargeBuilder.builder().compulsoryCare(false)
                : DischargeBuilder.builder(plan.discharge());
    }
}
