package se.samordnadplan.sip.rules.fact;

/**
 * The answer to a question about a plan, in Kleene's three-valued logic.
 *
 * <p>{@link #UNKNOWN} is the answer where an unsound value (such as a reference to nobody or an implausible date)
 * could turn it: a rule is silent then and its row of the checklist is incomplete.
 */
public enum Answer {
    /** It is so. */
    YES,
    /** It is not so. */
    NO,
    /** It cannot be told from this plan. */
    UNKNOWN;

    /**
     * The answer that is known.
     *
     * @param yes whether it is so
     * @return {@link #YES} or {@link #NO}
     */
    public static Answer of(boolean yes) {
        return yes ? YES : NO;
    }

    /**
     * Whether both are so.
     *
     * @param other the other answer
     * @return {@link #NO} if either is no, else {@link #UNKNOWN} if either is unknown, else {@link #YES}
     */
    public Answer and(Answer other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == UNKNOWN || other == UNKNOWN ? UNKNOWN : YES;
    }

    /**
     * Whether at least one of both is so.
     *
     * @param other the other answer
     * @return {@link #YES} if either is yes, else {@link #UNKNOWN} if either is unknown, else {@link #NO}
     */
    public Answer or(Answer other) {
        return not().and(other.not()).not();
    }

    /**
     * The answer to the opposite question.
     *
     * @return {@link #UNKNOWN} stays what it is
     */
    public Answer not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }
}
