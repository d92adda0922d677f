/** The plan document: what a coordinated individual plan (SIP) is. */
@NullMarked
package se.samordnadplan.sip.model;

import org.jspecify.annotations.NullMarked;
