/**
 * What comes after the planning: coordination, follow-up, delivery, discharge, evaluation, closure.
 */
@NullMarked
package se.samordnadplan.sip.model.followup;

import org.jspecify.annotations.NullMarked;
