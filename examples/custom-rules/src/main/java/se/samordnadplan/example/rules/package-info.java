/** A rule of a municipality's own on the plans of children, with its texts and the question that it asks. */
@NullMarked
package se.samordnadplan.example.rules;

import org.jspecify.annotations.NullMarked;
