package se.samordnadplan.sip.rules;

/** The event whose day is day 0 of a deadline. */
public enum StartEvent {
    /** The need was identified. */
    NEED_IDENTIFIED,
    /** The consent was given, also where it was withdrawn later. */
    CONSENT_GIVEN,
    /** The invitation was sent. */
    INVITATION_SENT,
    /** The planning meeting was held. */
    PLANNING_MEETING_HELD,
    /** Notice was given of readiness for discharge (utskrivningsklar). */
    DISCHARGE_READY_NOTICE,
    /** The patient was admitted to inpatient care. */
    ADMITTED,
    /** The patient was discharged. */
    DISCHARGED,
    /** The day a follow-up was planned for; only in shipped deadlines. */
    FOLLOW_UP_PLANNED,
    /** The due date of an activity; only in shipped deadlines. */
    ACTIVITY_DUE;

    /**
     * Whether a deadline of a user's own may start with this event.
     *
     * @return false for the two events that stand for many places of a plan
     */
    public boolean isForUsers() {
        return this != FOLLOW_UP_PLANNED && this != ACTIVITY_DUE;
    }
}
