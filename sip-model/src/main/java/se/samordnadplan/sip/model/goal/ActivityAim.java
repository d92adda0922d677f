package se.samordnadplan.sip.model.goal;

/** What an activity is to do for an ability. */
public enum ActivityAim {
    /** Förbättra. */
    IMPROVE,
    /** Vidmakthålla. */
    MAINTAIN,
    /** Återfå. */
    REGAIN
}
