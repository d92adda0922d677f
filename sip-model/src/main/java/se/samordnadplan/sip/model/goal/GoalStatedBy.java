package se.samordnadplan.sip.model.goal;

/** Who stated a goal. */
public enum GoalStatedBy {
    /** Den enskilde. */
    INDIVIDUAL,
    /** Närstående. */
    RELATIVE,
    /** Vårdnadshavare. */
    GUARDIAN,
    /** Professionell. */
    PROFESSIONAL,
    /** Gemensamt. */
    JOINT
}
