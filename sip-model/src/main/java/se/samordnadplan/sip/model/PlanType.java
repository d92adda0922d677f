package se.samordnadplan.sip.model;

/** The kind of a plan (plantyp): the codes of the national service contract GetCarePlans, and VASTBUS. */
public enum PlanType {
    /** Samordnad individuell plan. */
    SIP,
    /** Samordnad plan enligt LPT eller LRV. */
    SPLPTLRV,
    /** Samordnad plan vid utskrivning. */
    SPU,
    /** Vårdplan. */
    VP,
    /** Habiliteringsplan. */
    HP,
    /** Rehabiliteringsplan. */
    RP,
    /** Genomförandeplan. */
    GP,
    /** Samordnad vårdplan. */
    SVP,
    /** Västbus plan of a child or young person in Västra Götaland. */
    VASTBUS
}
