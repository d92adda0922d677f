package se.samordnadplan.example.prator;

import se.samordnadplan.sip.model.PlanStatus;

/** A step of the county routine that staff finish, and the status that the plan has when they have. */
enum Step {
    NEED(PlanStatus.INITIATED, "behovet är anmält"),
    CONSENT_AND_CALL(PlanStatus.INVITED, "kallelsen är ute"),
    REFUSAL(PlanStatus.DECLINED, "ärendet kan läggas ner"),
    MEETING(PlanStatus.ESTABLISHED, "mötet kan avslutas"),
    FOLLOW_UP(PlanStatus.ESTABLISHED, "uppföljningen är klar"),
    CLOSURE(PlanStatus.CLOSED, "planen kan avslutas");

    final PlanStatus status;
    final String finished;

    Step(PlanStatus status, String finished) {
        this.status = status;
        this.finished = finished;
    }
}
