/** What is to be reached and done: goals, sub-goals, activities. */
@NullMarked
package se.samordnadplan.sip.model.goal;

import org.jspecify.annotations.NullMarked;
