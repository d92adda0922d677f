package se.samordnadplan.sip.model.preparation;

/** From where a need was seen. */
public enum NeedOrigin {
    /** A service saw it. */
    SERVICE,
    /** The person asked (den enskilde). */
    INDIVIDUAL,
    /** A relative asked (närstående). */
    RELATIVE,
    /** It was seen at a discharge (utskrivning). */
    DISCHARGE
}
