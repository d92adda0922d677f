/** Findings that somebody has decided to live with until a day: what a suppression file says, and what it matches. */
@NullMarked
package se.samordnadplan.sip.validation.suppression;

import org.jspecify.annotations.NullMarked;
