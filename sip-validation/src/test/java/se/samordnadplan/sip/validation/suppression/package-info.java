@NullMarked
package se.samordnadplan.sip.validation.suppression;

import org.jspecify.annotations.NullMarked;
