package se.samordnadplan.sip.model.party;

/** The kind of a body. */
public enum BodyKind {
    /** Hälso- och sjukvård. */
    HEALTH_CARE,
    /** Socialtjänst. */
    SOCIAL_SERVICES,
    /** Skola. */
    SCHOOL,
    /** Försäkringskassan. */
    SOCIAL_INSURANCE_AGENCY,
    /** Arbetsförmedlingen. */
    EMPLOYMENT_SERVICE,
    /** Privat utförare. */
    PRIVATE_PROVIDER,
    /** Civilsamhället. */
    CIVIL_SOCIETY,
    /** Någon annan. */
    OTHER
}
