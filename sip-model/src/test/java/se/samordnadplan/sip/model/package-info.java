/** Tests of the model: its JSON, its schema, its shape. */
@NullMarked
package se.samordnadplan.sip.model;

import org.jspecify.annotations.NullMarked;
