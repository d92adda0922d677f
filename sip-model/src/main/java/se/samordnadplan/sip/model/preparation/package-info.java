/**
 * What leads to the plan: the need, the consent, the invitation and the meetings, in this order.
 *
 * <p>The dates here are what most deadlines start from or end with.
 */
@NullMarked
package se.samordnadplan.sip.model.preparation;

import org.jspecify.annotations.NullMarked;
