/** Tests of what the modules share inside. */
@NullMarked
package se.samordnadplan.sip.model.internal;

import org.jspecify.annotations.NullMarked;
