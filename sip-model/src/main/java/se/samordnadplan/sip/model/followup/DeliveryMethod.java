package se.samordnadplan.sip.model.followup;

/** In which form the individual gets the plan. */
public enum DeliveryMethod {
    /** Utskriven på papper. */
    PRINTED,
    /** Digitalt. */
    DIGITAL,
    /** Per post. */
    POST
}
