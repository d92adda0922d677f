/** Not part of the API: what the records share. */
@NullMarked
package se.samordnadplan.sip.model.internal;

import org.jspecify.annotations.NullMarked;
