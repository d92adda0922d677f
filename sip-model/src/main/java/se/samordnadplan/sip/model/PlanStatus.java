package se.samordnadplan.sip.model;

/** How far a plan has come (status), in the order of the process; DECLINED is beside the order. */
public enum PlanStatus {
    /** Initierad: the need is seen. */
    INITIATED,
    /** Kallad: the meeting is called. */
    INVITED,
    /** Upprättad: the plan is made. */
    ESTABLISHED,
    /** Avslutad: the plan has ended. */
    CLOSED,
    /** Nekad: the person did not consent. */
    DECLINED
}
