package se.samordnadplan.sip.model.goal;

/** How far a goal was reached. */
public enum Outcome {
    /** Uppnått. */
    ACHIEVED,
    /** Delvis uppnått. */
    PARTLY_ACHIEVED,
    /** Inte uppnått. */
    NOT_ACHIEVED,
    /** Inte längre aktuellt. */
    NO_LONGER_RELEVANT
}
