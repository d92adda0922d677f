package se.samordnadplan.sip.model.followup;

/** Why a plan was closed. */
public enum ClosureReason {
    /** Behoven är tillgodosedda. */
    NEEDS_MET,
    /** Samordning behövs inte längre. */
    COORDINATION_NO_LONGER_NEEDED,
    /** Bara en part är kvar. */
    ONE_PARTY_REMAINS,
    /** Samtycket återkallades. */
    CONSENT_WITHDRAWN,
    /** Samtycke nekades. */
    CONSENT_REFUSED,
    /** Den enskilde har flyttat. */
    MOVED,
    /** Den enskilde har avlidit. */
    DECEASED
}
