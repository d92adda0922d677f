package se.samordnadplan.sip.rules;

/** The event that meets a deadline. */
public enum EndEvent {
    /** The invitation was sent. */
    INVITATION_SENT,
    /** The planning meeting was held. */
    PLANNING_MEETING_HELD,
    /** A follow-up was made on or after the start. */
    FOLLOW_UP_HELD,
    /** The plan was closed. */
    CLOSED,
    /** The activity was completed; only in shipped deadlines. */
    ACTIVITY_COMPLETED;

    /**
     * Whether a deadline of a user's own may end with this event.
     *
     * @return false for the event that stands for many places of a plan
     */
    public boolean isForUsers() {
        return this != ACTIVITY_COMPLETED;
    }
}
